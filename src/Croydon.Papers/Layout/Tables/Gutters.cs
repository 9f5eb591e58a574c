namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// Columns of unruled lines by their vertical projection: the white strips that (nearly) no line crosses, as in the XY-cut
/// (G. Nagy, S. Seth, "Hierarchical representation of optically scanned documents", ICPR 1984) turned to one block.
/// </summary>
internal static class Gutters
{
    /// <summary>Share of lines that may cross a gutter: headings that span columns.</summary>
    private const double MayCross = 0.12;

    /// <summary>Least width in points.</summary>
    private const double Least = 3;

    /// <returns>Column borders, ascending, outer ones included; two where there is one column.</returns>
    public static List<double> Borders(IReadOnlyList<TextLine> lines)
    {
        var most = lines.Max(l => l.Phrases.Count);
        var telling = lines.Where(l => l.IsSplit && l.Phrases.Count >= 0.5 * most).ToList();
        var left = lines.Min(l => l.Box.X0);
        var right = lines.Max(l => l.Box.X1);
        var crossing = Projection(telling, left, right);
        var allowed = (int)(MayCross * telling.Count);
        var gutters = Strips(crossing, allowed).Select(s => (From: left + s.From, To: left + s.To)).Where(s => s.To - s.From >= Least).ToList();
        return [left, .. Needed(telling, gutters, left, right), right];
    }

    /// <summary>How many phrases cover each point from <paramref name="left"/>.</summary>
    public static int[] Projection(IReadOnlyList<TextLine> lines, double left, double right)
    {
        var crossing = new int[(int)Math.Ceiling(right - left) + 1];
        foreach (var phrase in lines.SelectMany(l => l.Phrases))
            for (var x = (int)(phrase.Box.X0 - left); x < phrase.Box.X1 - left; x++)
                crossing[Math.Clamp(x, 0, crossing.Length - 1)]++;
        return crossing;
    }

    /// <summary>The inner runs of points that no more than <paramref name="allowed"/> lines cover.</summary>
    public static IEnumerable<(int From, int To)> Strips(int[] crossing, int allowed)
    {
        var start = -1;
        for (var x = 0; x < crossing.Length; x++)
        {
            if (crossing[x] <= allowed && start < 0)
                start = x;
            else if (crossing[x] > allowed && start >= 0)
            {
                if (start > 0)
                    yield return (start, x);
                start = -1;
            }
        }
    }

    /// <summary>The middles of the gutters; one whose column holds a single phrase is given up.</summary>
    private static List<double> Needed(List<TextLine> lines, List<(double From, double To)> gutters, double left, double right)
    {
        var middles = gutters.ConvertAll(g => (g.From + g.To) / 2);
        for (var i = middles.Count; i >= 0 && middles.Count > 0; i--)
        {
            double from = i == 0 ? left : middles[i - 1], to = i == middles.Count ? right + 1 : middles[i];
            var inside = lines.Count(l => l.Phrases.Any(p => p.Box.CentreX >= from && p.Box.CentreX < to));
            if (inside < Math.Min(2, lines.Count))
                middles.RemoveAt(i == middles.Count ? i - 1 : i);
        }

        return middles;
    }
}
