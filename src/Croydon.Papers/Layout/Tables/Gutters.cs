namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// Columns of unruled lines by their vertical projection: the white strips that (nearly) no line crosses, as in the XY-cut
/// (G. Nagy, S. Seth, "Hierarchical representation of optically scanned documents", ICPR 1984) turned to one block.
/// </summary>
internal static class Gutters
{
    /// <summary>Share of lines that may cross a gutter: headings that span columns.</summary>
    private const double MayCross = 0.12;

    /// <summary>So many lines are read as a table although one of them crosses.</summary>
    private const int Several = 6;

    /// <summary>Least width in points.</summary>
    private const double Least = 2.5;

    /// <summary>Least width where cells are known to stand close, in points.</summary>
    private const double LeastTight = 1;

    /// <summary>Places looked at in a point.</summary>
    private const int Fine = 4;

    /// <param name="tight">Whether cells stand so close that phrases had to be parted.</param>
    /// <returns>Column borders, ascending, outer ones included; two where there is one column.</returns>
    public static List<double> Borders(IReadOnlyList<TextLine> lines, bool tight = false)
    {
        var most = lines.Max(l => l.Phrases.Count);
        var telling = lines.Where(l => l.IsSplit && l.Phrases.Count >= 0.5 * most).ToList();
        var left = lines.Min(l => l.Box.X0);
        var right = lines.Max(l => l.Box.X1);
        var crossing = Projection(telling, left, right, Fine);
        var allowed = Math.Max((int)(MayCross * telling.Count), telling.Count >= Several ? 1 : 0);
        var gutters = Strips(crossing, allowed).Where(s => s.To - s.From >= Fine * (tight ? LeastTight : Least))
            .Select(s => Clearest(crossing, s)).Select(s => (From: left + (s.From / (double)Fine), To: left + (s.To / (double)Fine))).ToList();
        return WithEmpty(telling, [left, .. Needed(telling, gutters, left, right), right]);
    }

    /// <summary>A column may hold nothing but its head, as that of a rating shown by colour: the heads stand apart and nothing below runs between them.</summary>
    private static List<double> WithEmpty(List<TextLine> lines, List<double> borders)
    {
        if (lines.Count < 2)
            return borders;
        foreach (var (from, to) in lines[0].Gaps.Where(g => g.To - g.From >= lines[0].Box.Height).ToList())
        {
            var reach = lines.Skip(1).SelectMany(l => l.Phrases).Where(p => p.Box.X0 < to && p.Box.X1 > from).Select(p => p.Box.X1).DefaultIfEmpty(from).Max();
            if (reach < to - Least && !borders.Exists(b => b > from && b < to))
                borders.Add((Math.Max(reach, from) + to) / 2);
        }

        borders.Sort();
        return borders;
    }

    /// <summary>How many phrases cover each place from <paramref name="left"/>.</summary>
    /// <param name="fine">Places in a point.</param>
    public static int[] Projection(IReadOnlyList<TextLine> lines, double left, double right, int fine = 1)
    {
        var crossing = new int[(int)Math.Ceiling(fine * (right - left)) + 1];
        foreach (var phrase in lines.SelectMany(l => l.Phrases))
            for (var x = (int)(fine * (phrase.Box.X0 - left)); x < fine * (phrase.Box.X1 - left); x++)
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

    /// <summary>The longest part of a strip that the fewest lines cover: a head may reach over the edge of its column.</summary>
    private static (int From, int To) Clearest(int[] crossing, (int From, int To) strip)
    {
        var least = crossing[strip.From..strip.To].Min();
        var (best, start) = ((From: strip.From, To: strip.From), strip.From);
        for (var x = strip.From; x < strip.To; x++)
        {
            if (crossing[x] > least)
                start = x + 1;
            else if (x + 1 - start > best.To - best.From)
                best = (start, x + 1);
        }

        return best;
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
