using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// Tells drawn boxes that are no table: bars of a chart, each with ends of its own, and the boxes of an organisation or flow
/// chart, which stand apart. Cells of a table share their borders with the cells beside them.
/// </summary>
internal static class Charts
{
    /// <summary>Share of borders that neighbouring rows, or columns, have in common, below which boxes are in no rows and columns.</summary>
    private const double LeastShared = 0.4;

    /// <summary>As above, where nothing but figures stands in few of the boxes.</summary>
    private const double SharedByFigures = 0.75;

    /// <summary>Share of boxes with words in which bars have their figures.</summary>
    private const double Sparse = 0.4;

    /// <summary>Share of boxes with words below which bars without figures are no cells.</summary>
    private const double Bare = 0.25;

    /// <summary>Share of boxes with words that touch another, above which they are cells.</summary>
    private const double Touching = 0.75;

    /// <summary>Boxes further apart do not touch, across and down, in points: coloured cells of a table have gaps too.</summary>
    private const double Beside = 12;
    private const double Below = 8;

    /// <summary>How far ends may differ that are one, in points.</summary>
    private const double SameEnd = 4;

    /// <summary>How far from a chart the labels of its axes and its legend stand, in points.</summary>
    private const double Labels = 36;

    /// <param name="draft">Before idle borders are taken out of it.</param>
    public static bool IsChart(Draft draft)
    {
        var filled = draft.Filled.ToList();
        if (filled.Count < 2)
            return false;
        var share = filled.Count / (double)draft.Cells.Count;
        if (!filled.Exists(HasLetters))
            return (draft.Columns == 1 && AreStrewn(draft, filled)) || (share < Sparse && SharedBorders(draft) < SharedByFigures);
        return SharedBorders(draft) < LeastShared && (share < Bare || (share <= 0.5 && StandApart(draft, filled)));
    }

    /// <summary>Bars along one axis: rows of figures that begin together and are divided each at places of its own.</summary>
    public static IReadOnlyList<Draft> Bars(IReadOnlyList<Draft> drawn)
    {
        var rows = drawn.Where(d => d.Rows == 1 && d.Columns > 1 && d.Filled.Any() && !d.Filled.Any(HasLetters)).ToList();
        return rows.FindAll(d => rows.Exists(o => Math.Abs(o.Xs[0] - d.Xs[0]) <= SameEnd && !o.Xs.Skip(1).SkipLast(1).Any(x => d.Xs.Any(y => Math.Abs(x - y) <= SameEnd))));
    }

    private static bool HasLetters(DraftCell cell) => cell.Words.Any(w => w.Text.Any(char.IsLetter));

    /// <summary>Figures all over the width: they stand at the points of a line, not in a column.</summary>
    private static bool AreStrewn(Draft draft, List<DraftCell> filled)
    {
        var places = filled.SelectMany(c => c.Words).Select(w => w.Box.CentreX).ToList();
        return places.Max() - places.Min() > draft.Box.Width / 2;
    }

    private static bool StandApart(Draft draft, List<DraftCell> filled) =>
        filled.Count(c => filled.Exists(o => o != c && Touch(draft.BoxOf(c.Area), draft.BoxOf(o.Area)))) <= Touching * filled.Count;

    /// <summary>The places of all charts: bars that stand near one another are one.</summary>
    public static IReadOnlyList<Box> Places(IEnumerable<Draft> charts)
    {
        var places = new List<Box>();
        foreach (var box in charts.Select(c => c.Box).OrderBy(b => b.Y0))
        {
            var near = Around(box);
            var at = places.FindIndex(p => p.VerticalOverlap(near) > 0 && p.HorizontalOverlap(near) > 0);
            if (at < 0)
                places.Add(box);
            else
                places[at] = places[at].Union(box);
        }

        return places;
    }

    /// <summary>With the place in which labels of axes and legends stand.</summary>
    public static Box Around(Box chart) => new(chart.X0 - Labels, chart.Y0 - Labels, chart.X1 + Labels, chart.Y1 + Labels);

    private static double SharedBorders(Draft draft) => Math.Min(
        Shared(draft.Rows, r => draft.Cells.Where(c => c.Area.CoversRow(r) && c.Area.EndColumn < draft.Columns).Select(c => c.Area.EndColumn)),
        Shared(draft.Columns, k => draft.Cells.Where(c => c.Area.CoversColumn(k) && c.Area.EndRow < draft.Rows).Select(c => c.Area.EndRow)));

    /// <summary>The mean share of inner borders that are the same in neighbouring rows or columns; 1 where there are none to compare.</summary>
    private static double Shared(int count, Func<int, IEnumerable<int>> bordersOf)
    {
        var borders = Enumerable.Range(0, count).Select(i => bordersOf(i).ToHashSet()).ToList();
        return borders.Zip(borders.Skip(1)).Where(p => p.First.Count + p.Second.Count > 0)
            .Select(p => p.First.Intersect(p.Second).Count() / (double)p.First.Union(p.Second).Count()).DefaultIfEmpty(1).Average();
    }

    private static bool Touch(Box one, Box other) =>
        (one.VerticalOverlap(other) > 0 && Math.Max(one.X0, other.X0) - Math.Min(one.X1, other.X1) <= Beside)
        || (one.HorizontalOverlap(other) > 0 && Math.Max(one.Y0, other.Y0) - Math.Min(one.Y1, other.Y1) <= Below);
}
