using Croydon.Papers.Text;

namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// Tells a table of wrapped text by its rows: rules or white part the lines into bands, and in each band the cells begin
/// side by side on the first line. Columns of prose break their paragraphs each at its own height.
/// </summary>
internal static class SetRows
{
    /// <summary>Fewest bands, the head's included.</summary>
    private const int LeastBands = 3;

    /// <summary>Share of the bands whose cells begin side by side: a heading over all columns is none.</summary>
    private const double LeastLevel = 0.75;

    /// <param name="borders">Column borders, at least three.</param>
    /// <param name="rules">The y of the rules across most of the lines.</param>
    public static bool Are(IReadOnlyList<TextLine> lines, List<double> borders, List<double> rules)
    {
        var bands = Bands([.. lines], borders, rules);
        if (bands.Count < LeastBands || bands.TrueForAll(b => b.Count == 1))
            return false;
        var level = bands.FindAll(b => IsLevel(b, borders));
        return level.Count >= LeastBands && level.Count >= LeastLevel * bands.Count && bands.Exists(b => IsUneven(b, borders))
            && Regular(level, borders) >= (NumbersParagraphs(lines, borders) ? 3 : 2);
    }

    /// <summary>How many columns have words in most of the bands.</summary>
    private static int Regular(List<List<TextLine>> bands, List<double> borders) =>
        bands.SelectMany(b => ColumnsOf(b[0], borders)).CountBy(c => c).Count(c => c.Value * 2 > bands.Count);

    /// <summary>The first column holds little but numbers and bullets of paragraphs.</summary>
    private static bool NumbersParagraphs(IReadOnlyList<TextLine> lines, List<double> borders)
    {
        var first = lines.Select(l => l.Phrases[0]).Where(p => AlignedTables.SpanOf(p, borders) == (0, 0)).ToList();
        return first.Count(p => Markers.Split(p.Text + " x").Marker is not null || Tokens.IsMarker(p.Text)) * 2 > first.Count;
    }

    private static List<List<TextLine>> Bands(List<TextLine> lines, List<double> borders, List<double> rules)
    {
        if (Pace.Of(lines, borders) is not { } pace)
            pace = double.PositiveInfinity;
        var bands = new List<List<TextLine>> { new() { lines[0] } };
        foreach (var (above, line) in lines.Zip(lines.Skip(1)))
        {
            if (line.Box.Y0 - above.Box.Y1 > pace || rules.Exists(r => r > above.Box.CentreY && r < line.Box.CentreY))
                bands.Add([line]);
            else
                bands[^1].Add(line);
        }

        return bands;
    }

    /// <summary>Every column that has words in the band has some on its first line, and so have at least two.</summary>
    private static bool IsLevel(List<TextLine> band, List<double> borders)
    {
        var first = ColumnsOf(band[0], borders).ToHashSet();
        return first.Count > 1 && band.TrueForAll(l => ColumnsOf(l, borders).All(first.Contains));
    }

    /// <summary>One cell is longer than another: the row ends where its longest cell ends.</summary>
    private static bool IsUneven(List<TextLine> band, List<double> borders) =>
        band.SelectMany(l => ColumnsOf(l, borders)).CountBy(c => c).Select(c => c.Value).Distinct().Count() > 1;

    private static IEnumerable<int> ColumnsOf(TextLine line, List<double> borders) =>
        line.Phrases.Select(p => AlignedTables.SpanOf(p, borders).From).Distinct();
}
