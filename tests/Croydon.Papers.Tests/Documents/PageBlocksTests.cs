using Croydon.Papers.Documents;

namespace Croydon.Papers.Tests.Documents;

public sealed class PageBlocksTests
{
    [Fact]
    public void Paragraph_OverAPageBreak_IsOnBothPagesWithItsOwnLines()
    {
        var pages = PageBlocks.Of(PaperOf(new Block(BlockKind.Paragraph, "one two three", [LineOn(1, "one two", 700), LineOn(2, "three", 80)])));

        Assert.Equal("one two", Assert.Single(pages[1]).Text);
        Assert.Equal("three", Assert.Single(pages[2]).Text);
        Assert.Equal(80, pages[2].Single().Box!.Value.Y0);
    }

    [Fact]
    public void Heading_OnOnePage_KeepsItsMarkerAndLevel()
    {
        var heading = Assert.Single(PageBlocks.Of(PaperOf(new Block(BlockKind.Heading, "RISKS", [LineOn(1, "3. RISKS", 90)]) { Level = 2, Marker = "3." }))[1]);

        Assert.Equal((BlockKind.Heading, 2, "3. RISKS"), (heading.Kind, heading.Level, heading.Text));
    }

    [Fact]
    public void Table_OverAPageBreak_IsDividedAndItsSpansEndWithThePage()
    {
        var table = new Table([Row(1, new Cell("Ref"), new Cell("Risk")), Row(1, new Cell("R1", RowSpan: 2), new Cell("late")), Row(2, null, new Cell("dear"))]) { Page = 1, HeaderRows = 1 };
        var pages = PageBlocks.Of(PaperOf(new Block(BlockKind.Table, "", []) { Table = table }));

        Assert.Equal([true, false], Assert.Single(pages[1]).Rows.Select(r => r.IsHeader));
        Assert.Equal(1, pages[1].Single().Rows[1].Cells[0]!.RowSpan);
        Assert.Equal("dear", Assert.Single(pages[2]).PlainText);
    }

    [Fact]
    public void Text_WithoutPages_HasNone() => Assert.Empty(PageBlocks.Of(PaperOf(new Block(BlockKind.Paragraph, "words", [Line.OfFile(1, "words")]))));

    private static Line LineOn(int page, string text, double top) => Line.OfPage(page, [.. text.Split(' ').Select((w, i) => new Word(w, new Box(72 + (40 * i), top, 100 + (40 * i), top + 12)))]);

    private static TableRow Row(int page, params Cell?[] cells) => new(cells) { Page = page, Box = new Box(72, 100, 500, 120) };

    private static Paper PaperOf(params Block[] blocks) => new(PaperSource.Of("a.pdf", [1]), "pdf", [], blocks);
}
