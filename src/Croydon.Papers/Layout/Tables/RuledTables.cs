using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Tables whose cells are drawn: a grid of touching rules with words in enough of its cells.</summary>
internal static class RuledTables
{
    /// <summary>Share of cells with words below which a grid is a chart, a form's lines or decoration.</summary>
    private const double LeastFilled = 0.25;

    public static IEnumerable<FoundTable> Find(Page page, PageImage image, PageRules rules) =>
        RuledGrid.Components(rules)
            .Select(RuledGrid.Of)
            .OfType<RuledGrid>()
            .Where(g => g.Columns > 1)
            .Select(g => Read(page, image, g))
            .OfType<FoundTable>();

    private static FoundTable? Read(Page page, PageImage image, RuledGrid grid)
    {
        var around = new Box(grid.Xs[0], grid.Ys[0], grid.Xs[^1], grid.Ys[^1]);
        var inside = page.Words.Where(w => around.HoldsCentreOf(w.Box)).ToList();
        var cells = grid.Areas.Select(a => (Area: a, Box: BoxOf(grid, a))).Select(c => (c.Area, c.Box, Words: inside.Where(w => c.Box.HoldsCentreOf(w.Box)).ToList())).ToList();
        var filled = cells.Where(c => c.Words.Count > 0).ToList();
        if (filled.Count < 2 || filled.Count < LeastFilled * cells.Count || filled.Select(c => c.Area.Column).Distinct().Count() < 2)
            return null;
        var places = new Cell?[grid.Rows, grid.Columns];
        foreach (var (area, box, words) in cells)
            places[area.Row, area.Column] = CellText.Cell(page.Number, words, area, box, CellFill.Of(image, page, box, words));
        var rows = Enumerable.Range(0, grid.Rows).Select(r => new TableRow([.. Enumerable.Range(0, grid.Columns).Select(c => places[r, c])])
        {
            Page = page.Number,
            Box = new Box(around.X0, grid.Ys[r], around.X1, grid.Ys[r + 1]),
        });
        return new FoundTable(new Table([.. rows]) { Page = page.Number, Box = around }, around, new HashSet<Word>(inside, ReferenceEqualityComparer.Instance));
    }

    private static Box BoxOf(RuledGrid grid, Area area) =>
        new(grid.Xs[area.Column], grid.Ys[area.Row], grid.Xs[area.Column + area.Columns], grid.Ys[area.Row + area.Rows]);
}
