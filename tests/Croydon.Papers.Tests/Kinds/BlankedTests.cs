using System.Text;
using System.Text.Json;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Kinds;

namespace Croydon.Papers.Tests.Kinds;

public sealed class BlankedTests
{
    [Fact]
    public async Task Run_ForThePublic_LeavesNoPersonalDetailInAnyText()
    {
        const string text = """
            # Contacts

            Councillor A. Example (Chair) can be called on 07700 900123 and the Town Hall on 020 8726 6000.

            | Name | Home address | Mobile |
            |---|---|---|
            | B. Example | Home address: 12 Acacia Avenue, Croydon, CR0 1AB | +44 7700 900 456 |
            """;
        var source = PaperSource.Of("contacts.md", Encoding.UTF8.GetBytes(text));

        var paper = await new PaperPipeline(new PapersServices()).RunAsync(source, new PipelineOptions { ForThePublic = true }, CancellationToken.None);

        var all = JsonSerializer.Serialize(new { paper.Paper.Blocks, Items = paper.Items.Sorts.SelectMany(s => paper.Items[s].Select(i => JsonSerializer.SerializeToElement(i, i.GetType(), PaperJson.Options))) }, PaperJson.Options);
        Assert.DoesNotContain("900123", all, StringComparison.Ordinal);
        Assert.DoesNotContain("900 456", all, StringComparison.Ordinal);
        Assert.DoesNotContain("Acacia", all, StringComparison.Ordinal);
        Assert.Contains("020 8726 6000", all, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_WordsOfAPage_KeepTheirPlaces()
    {
        Word[] words = [new("Mobile", new Box(10, 10, 40, 20)), new("07700", new Box(44, 10, 70, 20)), new("900123", new Box(74, 10, 100, 20))];
        var paper = new Paper(PaperSource.Of("a.pdf", [1]), "pdf", [new Page(1, 595, 842, words)], [new Block(BlockKind.Paragraph, "Mobile 07700 900123", [Line.OfPage(1, words)])]);

        var blanked = Blanked.Of(paper);

        Assert.Equal(["Mobile", "█████", "██████"], blanked.Pages[0].Words.Select(w => w.Text));
        Assert.Equal(words.Select(w => w.Box), blanked.Pages[0].Words.Select(w => w.Box));
        Assert.Equal("Mobile █████ ██████", blanked.Blocks[0].Lines[0].Text);
    }
}
