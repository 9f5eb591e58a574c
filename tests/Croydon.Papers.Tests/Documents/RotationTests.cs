using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Scan;
using Croydon.Papers.Tests.Reading.Scan;

namespace Croydon.Papers.Tests.Documents;

public sealed class RotationTests
{
    private const int Width = 300;
    private const int Height = 500;

    [Theory]
    [InlineData(0, 2)]
    [InlineData(0, -1.5)]
    [InlineData(1, 0)]
    [InlineData(2, 0)]
    [InlineData(3, 0)]
    [InlineData(1, -2)]
    [InlineData(3, 1.5)]
    public void Shown_BoxOfAWordOnTheStraightPage_LiesOverItsInkOnThePage(int turns, double degrees)
    {
        var rotation = new Rotation(turns, degrees);
        var page = new Sheet(Width, Height).Fill(40, 60, 120, 72).Image;
        var straight = rotation.Apply(page);

        var shown = rotation.Shown(InkOf(straight), straight.Width, straight.Height);

        var ink = InkOf(page);
        Assert.InRange(shown.X0, ink.X0 - 4, ink.X0 + 1);
        Assert.InRange(shown.Y0, ink.Y0 - 6, ink.Y0 + 1);
        Assert.InRange(shown.X1, ink.X1 - 1, ink.X1 + 4);
        Assert.InRange(shown.Y1, ink.Y1 - 1, ink.Y1 + 6);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Read_BoxOfThePage_ComesBackByShown(int turns)
    {
        var rotation = new Rotation(turns, 0);
        var (width, height) = rotation.IsUpright ? (Width, Height) : (Height, Width);
        var box = new Box(40, 60, 120, 72);

        var again = rotation.Shown(rotation.Read(box, width, height), width, height);

        Assert.Equal((40, 60, 120, 72), (Math.Round(again.X0, 6), Math.Round(again.Y0, 6), Math.Round(again.X1, 6), Math.Round(again.Y1, 6)));
    }

    [Fact]
    public void Shown_BoxThatWouldReachOverTheEdge_StaysOnThePage() =>
        Assert.Equal(0, new Rotation(0, -5).Shown(new Box(0, 0, 300, 20), Width, Height).X0);

    [Fact]
    public void AsShown_PageReadSideways_HasTheWordsAndTheSizeThatAReaderSees()
    {
        var page = new Page(1, Height, Width, [new Word("Minutes", new Box(0, 0, 40, 12))]) { Rotation = new Rotation(1, 0) };

        var shown = page.AsShown();

        Assert.Equal((Width, Height), (shown.Width, shown.Height));
        Assert.Equal(new Box(0, 460, 12, 500), shown.Words[0].Box);
        Assert.Equal(page.Words[0].Box, shown.AsRead(page.Rotation).Words[0].Box);
    }

    [Fact]
    public void Citations_OfALineOnATurnedPage_LieOnThePageAsItIsShown()
    {
        var words = new[] { new Word("Minutes", new Box(0, 0, 40, 12)) };
        var block = new Block(BlockKind.Paragraph, "Minutes", [Line.OfPage(1, words)]);
        var paper = new Paper(PaperSource.Of("a.pdf", []), "pdf", [new Page(1, Height, Width, words) { Rotation = new Rotation(1, 0) }], [block]);

        var citation = paper.Whole(block);

        Assert.Equal(new Box(0, 460, 12, 500), citation.Box);
        Assert.Equal(words[0].Box, paper.PlaceRead(citation));
        Assert.Equal(citation.Box, PageBlocks.Of(paper)[1].Single().Box);
        Assert.Equal(citation.Box, Steps.Of(paper).Select(paper.At).Single().Box);
    }

    private static Box InkOf(Croydon.Papers.Reading.GrayImage image)
    {
        var dark = from y in Enumerable.Range(0, image.Height) from x in Enumerable.Range(0, image.Width) where image.IsDark(x, y) select new Box(x, y, x + 1, y + 1);
        return Box.Around(dark)!.Value;
    }
}
