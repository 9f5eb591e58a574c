using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Tables whose cells are drawn: a grid of touching rules with words in enough of its cells.</summary>
internal static class RuledTables
{
    /// <summary>Share of cells with words below which a grid is a chart, a form's lines or decoration.</summary>
    private const double LeastFilled = 0.25;

    /// <summary>Least share of the drawn grid's places that cells with words cover: boxes of a flow chart stand in a grid mostly of gaps.</summary>
    private const double LeastCovered = 0.25;

    /// <summary>A banner that runs at the head of the same table on many pages looks like a running header; it is no deeper than this.</summary>
    private const int MostBannerRows = 3;

    /// <summary>Every grid that rules draw, charts among them, before idle borders are taken out.</summary>
    /// <param name="page">With all its words.</param>
    public static IEnumerable<Draft> Drawn(Page page, PageRules rules) =>
        OpenSides.Stack(RuledGrid.Components(rules), page.Words)
            .Where(c => c.Vertical.Count > 0)
            .Select(RuledGrid.Of)
            .OfType<RuledGrid>()
            .Select(g => Fill(page, g));

    /// <param name="drawn">Grids that are no charts.</param>
    /// <param name="body">Words without running headers, footers and page numbers.</param>
    public static IEnumerable<Draft> Of(IEnumerable<Draft> drawn, IReadOnlySet<Word> body) =>
        drawn.Where(d => d.Filled.Sum(c => c.Area.Rows * c.Area.Columns) >= LeastCovered * d.Rows * d.Columns)
            .Select(GridTrimmer.Trim)
            .Select(d => OwnWords(d, body))
            .Where(IsTable)
            .Select(d => RowSplitter.Split(ColumnSplitter.Split(GutterSplitter.Split(ColumnSplitter.Split(d)))));

    private static Draft Fill(Page page, RuledGrid grid)
    {
        var draft = new Draft(grid.Xs, grid.Ys, [.. grid.Areas.Select(a => new DraftCell(a, []))]);
        var inside = page.Words.Where(w => draft.Box.HoldsCentreOf(w.Box)).ToList();
        return draft with { Cells = [.. draft.Cells.Select(c => c with { Words = [.. inside.Where(w => Holds(draft.BoxOf(c.Area), w.Box))] })] };
    }

    /// <summary>Without running headers, footers and page numbers, but with a banner in the first rows.</summary>
    private static Draft OwnWords(Draft draft, IReadOnlySet<Word> body)
    {
        var first = draft.Filled.Where(c => c.Words.Any(body.Contains)).Select(c => c.Area.Row).DefaultIfEmpty(-1).Min();
        return first == 0 && draft.Cells.All(c => c.Words.All(body.Contains))
            ? draft
            : draft with { Cells = [.. draft.Cells.Select(c => c.Area.Row < first && first <= MostBannerRows ? c : c with { Words = [.. c.Words.Where(body.Contains)] })] };
    }

    /// <summary>Half open, so that a word on a border has one home.</summary>
    private static bool Holds(Box cell, Box word) =>
        word.CentreX >= cell.X0 && word.CentreX < cell.X1 && word.CentreY >= cell.Y0 && word.CentreY < cell.Y1;

    /// <summary>Two rows, or all, have words side by side.</summary>
    private static bool IsTable(Draft draft)
    {
        var filled = draft.Filled.ToList();
        if (draft.Columns < 2 || filled.Count < LeastFilled * draft.Cells.Count)
            return false;
        var rows = filled.GroupBy(c => c.Area.Row).ToList();
        var pairs = rows.Count(r => r.Count() > 1);
        return pairs >= 2 || (pairs == 1 && rows.Count == 1);
    }
}
