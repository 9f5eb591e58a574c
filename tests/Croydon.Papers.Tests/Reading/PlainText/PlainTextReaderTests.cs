using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.PlainText;

namespace Croydon.Papers.Tests.Reading.PlainText;

public sealed class PlainTextReaderTests
{
    [Fact]
    public async Task ReadAsync_HeadingListAndParagraph_GivesBlocksWithLineNumbers()
    {
        var blocks = await ReadAsync("# Agenda\n\n1. Apologies\nfor absence\n\n- one\n  - two\n");

        Assert.Equal(
            ["Heading 1 1 Agenda", "Paragraph 0 3 1. Apologies for absence", "ListItem 1 6 - one", "ListItem 2 7 - two"],
            blocks.Select(b => $"{b.Kind} {b.Level} {b.LineNumber} {b.FullText}"));
    }

    [Fact]
    public async Task ReadAsync_PipeTable_KeepsEmptyCellsAndDropsTheRule()
    {
        var table = (await ReadAsync("| Ref | Apr-17 | RAG |\n|---|---|---|\n| CP 5 | 66% | |\n"))[0].Table!;

        Assert.Equal(1, table.HeaderRows);
        Assert.Equal(["Ref/Apr-17/RAG", "CP 5/66%/"], table.Rows.Select(r => string.Join('/', r.Cells.Select(c => c!.Text))));
        Assert.Equal(3, table.Rows[1].Line);
    }

    [Fact]
    public async Task ReadAsync_TabTable_DecodesEntitiesAndTags()
    {
        var table = (await ReadAsync("<b>LEAD:</b>\t<b>Children &amp; Families</b>\n"))[0].Table!;

        Assert.Equal(["LEAD:", "Children & Families"], table.Rows[0].Cells.Select(c => c!.Text));
    }

    private static async Task<IReadOnlyList<Block>> ReadAsync(string text) =>
        (await new PlainTextReader().ReadAsync(PaperSource.Of("a.md", Encoding.UTF8.GetBytes(text)), CancellationToken.None)).Blocks;
}
