using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// Widens a ruled table whose left side is open by the lines above it that keep to its columns: where only some cells are
/// filled, as those of a rating are, the grid that they draw begins below the header.
/// </summary>
internal static class HeadAbove
{
    /// <summary>A wider empty band above ends the table, in heights of a line.</summary>
    private const double LineGap = 1.9;

    /// <summary>Widest gap between the lines of one cell, in heights of a line.</summary>
    private const double Wrapping = 0.6;
    private const double Near = 4;
    private const int MostLines = 12;
    private const int LongestSpanning = 6;

    /// <param name="words">Those of the page that no ruled table holds.</param>
    public static Draft Widen(Draft draft, IReadOnlyList<Word> words, PageRules rules)
    {
        if (IsClosedAtLeft(draft, rules))
            return draft;
        var box = draft.Box;
        var lines = TextLine.Of(words.Where(w => w.Box.CentreY < box.Y0 && w.Box.X1 > box.X0 - Near && w.Box.X0 < box.X1 + Near)).ToList();
        var borders = draft.Xs.ToList();
        var first = lines.Count;
        var top = box.Y0;
        while (first > 0 && lines.Count - first < MostLines && top - lines[first - 1].Box.Y1 <= LineGap * lines[first - 1].Box.Height && Fits(lines[first - 1], borders))
            top = lines[--first].Box.Y0;
        var head = lines.Skip(first).SkipWhile(l => !l.IsSplit).ToList();
        return head.Exists(l => l.Phrases.Count * 2 >= draft.Columns) ? Draw(draft, head, borders, rules) : draft;
    }

    private static bool IsClosedAtLeft(Draft draft, PageRules rules) =>
        rules.Vertical.Where(r => Math.Abs(r.At - draft.Xs[0]) <= Near).Sum(r => Math.Max(0, Math.Min(r.To, draft.Box.Y1) - Math.Max(r.From, draft.Box.Y0))) * 2 > draft.Box.Height;

    /// <summary>Every phrase keeps to a column, or is a short one over several that do not begin at the left.</summary>
    private static bool Fits(TextLine line, List<double> borders) =>
        line.Box.X0 >= borders[0] - Near && line.Box.X1 <= borders[^1] + Near
        && line.Phrases.All(p => AlignedTables.SpanOf(p, borders) is var (from, to) && (from == to || (from > 0 && p.Words.Count <= LongestSpanning)));

    private static Draft Draw(Draft draft, List<TextLine> head, List<double> borders, PageRules rules)
    {
        var across = rules.Horizontal.Where(r => r.At > head[0].Box.Y0 && r.At < draft.Ys[0] && r.Length * 2 > draft.Box.Width).Select(r => r.At).Order().ToList();
        var rows = Unwrapped(RowGrouper.Group(head, borders, across), borders, across);
        var cells = rows.SelectMany((row, i) => AlignedTables.CellsOf(i, row, borders))
            .Concat(draft.Cells.Select(c => c with { Area = c.Area with { Row = c.Area.Row + rows.Count } }));
        var tops = rows.Select(r => r.Min(l => l.Box.Y0)).ToList();
        var between = rows.Zip(rows.Skip(1), (above, below) => (above.Max(l => l.Box.Y1) + below.Min(l => l.Box.Y0)) / 2);
        return new Draft(draft.Xs, [tops[0], .. between, .. draft.Ys], [.. cells]);
    }

    /// <summary>A line whose words all stand close below others of their columns goes on with the row above, unless a rule stands between: "Jan-" over "18".</summary>
    private static List<List<TextLine>> Unwrapped(List<List<TextLine>> rows, List<double> borders, List<double> across)
    {
        var whole = new List<List<TextLine>> { rows[0] };
        foreach (var row in rows.Skip(1))
        {
            var above = whole[^1][^1];
            var columns = whole[^1].SelectMany(l => l.Phrases).Select(p => AlignedTables.SpanOf(p, borders)).ToHashSet();
            if (row[0].Box.Y0 - above.Box.Y1 <= Wrapping * row[0].Box.Height && !across.Exists(y => y > above.Box.CentreY && y < row[0].Box.CentreY)
                && columns.All(c => c.From == c.To) && row.SelectMany(l => l.Phrases).All(p => columns.Contains(AlignedTables.SpanOf(p, borders))))
                whole[^1].AddRange(row);
            else
                whole.Add(row);
        }

        return whole;
    }
}
