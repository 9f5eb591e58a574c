using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Tables;
using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Drawn;

namespace Croydon.Papers.Tests.Layout.Tables;

public sealed class DrawnTablesTests
{
    [Fact]
    public async Task FindAsync_PageWhoseDrawingIsKnown_HasItsTablesAndFillsWithoutARendering()
    {
        var words = new Canvas(300, 200).Text(25, 25, "Indicator").Text(125, 25, "Actual").Text(25, 55, "Visits").Text(125, 55, "42").Page.Words;
        var shapes = new List<Shape> { Area(121, 51, 219, 79, 0x00B050) };
        shapes.AddRange(((double[])[20, 50, 80]).Select(y => Area(20, y, 220, y + 0.5, 0)));
        shapes.AddRange(((double[])[20, 120, 220]).Select(x => Area(x, 20, x + 0.5, 80, 0)));

        var tables = await TableFinder.FindAsync(new Page(1, 300, 200, words), words, new Drawn(new PageDrawing(300, 200, shapes)), default);

        Assert.Equal([["Indicator", "Actual"], ["Visits", "42"]], Assert.Single(tables).Table.Rows.Select(r => r.Cells.Select(c => c!.Text)));
        Assert.Equal("#00b050", tables[0].Table.Rows[1].Cells[1]!.Fill);
    }

    private static Shape Area(double x0, double y0, double x1, double y1, int colour) => new(colour, true, [[x0, y0, x1, y0, x1, y1, x0, y1]]);

    private sealed class Drawn(PageDrawing drawing) : IPageImages
    {
        public PageDrawing? DrawingOf(int page) => drawing;

        public Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel) => throw new InvalidOperationException("The page was rendered.");
    }
}
