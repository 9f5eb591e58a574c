using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.PlainText;
using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Tests.Search.Passages;

public sealed class PassageMakerTests
{
    private const string Long = "This paragraph has quite a few more words than eight.";

    [Fact]
    public async Task Make_ParagraphsUnderHeadings_CarryTheHeadingsAbove() =>
        Assert.Equal(["paragraph 5 5 # Roads › 1. Bays", "paragraph 9 9 # Roads › 2. Fees"],
            Show(await MakeAsync($"# Roads\n\n## 1. Bays\n\n{Long}\n\n## 2. Fees\n\n{Long}\n"), "# "));

    [Fact]
    public async Task Make_ShortListAfterItsLeadIn_IsOnePassage() =>
        Assert.Equal(["list 1 4"], Show(await MakeAsync("The visit of the inspectors in the coming month will focus on:\n\n- fees\n- bays\n")));

    [Fact]
    public async Task Make_TableRows_AreOnePassageEachWithTheHeaderAsContext()
    {
        var passages = await MakeAsync("| Ref | Title |\n|---|---|\n| CP 5 | Conferences |\n| CP 6 | Visits |\n");

        Assert.Equal(["row 1 1", "row 3 3", "row 4 4"], Show(passages));
        Assert.Equal("Ref Title", passages[2].Context);
    }

    [Fact]
    public async Task Make_HeadingWithNothingUnderIt_IsKept() =>
        Assert.Equal("heading", Assert.Single(await MakeAsync("# Fees to follow\n")).Kind);

    private static IEnumerable<string> Show(IReadOnlyList<Passage> passages, string section = "") =>
        passages.Select(p => $"{p.Kind} {p.Line} {p.LineTo}{(section.Length > 0 ? $" {section}{p.Section}" : "")}");

    private static async Task<IReadOnlyList<Passage>> MakeAsync(string text)
    {
        var source = PaperSource.Of("a.md", Encoding.UTF8.GetBytes(text));
        var read = await new PlainTextReader().ReadAsync(source, CancellationToken.None);
        return PassageMaker.Make(new Paper(source, "text", [], read.Blocks));
    }
}
