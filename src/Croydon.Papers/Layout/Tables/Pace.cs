namespace Croydon.Papers.Layout.Tables;

/// <summary>Whether the lines of a table stand close within rows and apart between them, as in tables of wrapped text.</summary>
internal static class Pace
{
    /// <summary>Lines of one cell are no further apart, in heights of a line.</summary>
    private const double Close = 0.4;

    /// <summary>Rows are no nearer, in heights of a line.</summary>
    private const double Apart = 0.5;

    /// <returns>The gap between lines above which a new row starts, in points; null where the lines show no such pace.</returns>
    public static double? Of(List<TextLine> lines, List<double> borders)
    {
        var height = lines.Average(l => l.Box.Height);
        var steps = lines.Zip(lines.Skip(1)).ToList();
        var close = steps.Where(s => s.Second.Box.Y0 - s.First.Box.Y1 <= Close * height).ToList();
        var apart = steps.Where(s => s.Second.Box.Y0 - s.First.Box.Y1 >= Apart * height).ToList();
        if (close.Count == 0 || apart.Count < 2 || close.Count + apart.Count < steps.Count || close.Exists(s => HoldFigures(s.First, s.Second, borders)))
            return null;
        return (Close + Apart) / 2 * height;
    }

    /// <summary>Figures under one another in a column are two rows.</summary>
    private static bool HoldFigures(TextLine above, TextLine below, List<double> borders) =>
        FigureColumns(above, borders).Intersect(FigureColumns(below, borders)).Any();

    private static IEnumerable<int> FigureColumns(TextLine line, List<double> borders) =>
        line.Phrases.Where(p => Tokens.IsValue(p.Text)).Select(p => AlignedTables.SpanOf(p, borders).From).Where(c => c > 0);
}
