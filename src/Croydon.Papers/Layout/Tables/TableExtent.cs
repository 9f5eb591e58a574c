namespace Croydon.Papers.Layout.Tables;

/// <summary>How far a table reaches beyond the lines that gave its columns: headers above, a last wrapped line below.</summary>
internal static class TableExtent
{
    private const double LineGap = 1.9;

    /// <summary>Widest gap between the lines of one cell, in heights of a line.</summary>
    private const double Wrapping = 0.4;
    private const double OtherSize = 0.08;
    private const int MostHeaderLines = 8;

    /// <summary>The first and last line of the table, from 0.</summary>
    public static (int First, int Last) Widen(IReadOnlyList<TextLine> lines, int first, int last, List<double> borders, List<double> rules)
    {
        var top = first;
        var above = rules.Where(r => r < lines[first].Box.CentreY).ToList();
        for (var i = first - 1; i >= 0 && first - i <= MostHeaderLines && Near(lines[i], lines[i + 1]); i--)
        {
            if (above.Exists(r => r < lines[i].Box.CentreY) || Fits(lines[i], borders))
                top = i;
            else
                break;
        }

        var bottom = last;
        for (var i = last + 1; i < lines.Count && ((Near(lines[i - 1], lines[i]) && rules.Exists(r => r > lines[i].Box.CentreY)) || GoesOn(lines[i - 1], lines[i], borders)); i++)
            bottom = i;
        return (top, bottom);
    }

    /// <summary>A line close below that keeps to columns of the one above: the last cells are longer than the others.</summary>
    private static bool GoesOn(TextLine above, TextLine line, List<double> borders)
    {
        var filled = above.Phrases.Select(p => AlignedTables.SpanOf(p, borders)).ToHashSet();
        return line.Box.Y0 - above.Box.Y1 <= Wrapping * line.Box.Height && Math.Abs(line.Box.Height - above.Box.Height) <= OtherSize * above.Box.Height
            && line.Phrases.All(p => AlignedTables.SpanOf(p, borders) is var span && span.From == span.To && filled.Contains(span))
            && line.Phrases[0].Box.X1 < borders[^1] + 2;
    }

    private static bool Near(TextLine above, TextLine below) =>
        below.Box.Y0 - above.Box.Y1 <= LineGap * Math.Max(above.Box.Height, below.Box.Height);

    /// <summary>A line of short phrases, each over one column or over several but not from the very left: a header.</summary>
    private static bool Fits(TextLine line, List<double> borders)
    {
        var spans = line.Phrases.Select(p => AlignedTables.SpanOf(p, borders)).ToList();
        return line.Box.X0 >= borders[0] - 2 && line.Box.X1 <= borders[^1] + (2 * line.Box.Height)
            && spans.TrueForAll(s => s.From > 0) && line.Phrases.All(p => p.Words.Count <= 6);
    }
}
