using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// Parts phrases that run over a gutter only because two cells stand close to one another: a head above narrow columns, a
/// long label beside its figure. Most lines show the gutter; the place to part is where the phrase is more open than
/// between words, or where its pieces end at the edges of the columns.
/// </summary>
internal sealed class TightColumns
{
    /// <summary>So many lines above a region may be its heads.</summary>
    private const int MostHeads = 4;

    private const int LeastLines = 3;

    /// <summary>Share of the lines that may run over a gutter.</summary>
    private const double MayCross = 0.4;

    /// <summary>Least width of a gutter in points.</summary>
    private const double Least = 2;

    /// <summary>How much wider than the spaces between words a gap between cells is.</summary>
    private const double Wider = 1.35;

    /// <summary>Spaces between words, in heights of a line.</summary>
    private const double LeastSpace = 0.15;
    private const double MostSpace = 0.4;

    /// <summary>As above, where there are none to learn from.</summary>
    private const double UsualSpace = 0.25;

    /// <summary>How far the end of a cell may be from the edge of its column, in points.</summary>
    private const double SameEdge = 1.5;

    private readonly IReadOnlyList<(double From, double To)> _gutters;
    private readonly IReadOnlyList<Phrase> _phrases;
    private readonly double _space;

    private TightColumns(IReadOnlyList<(double From, double To)> gutters, IReadOnlyList<Phrase> phrases, double space) =>
        (_gutters, _phrases, _space) = (gutters, phrases, space);

    /// <summary>Parts the phrases of a region, and of heads above it, in place.</summary>
    /// <param name="first">The region's first line, from 0.</param>
    /// <param name="last">Its last line.</param>
    /// <returns>Whether any was parted.</returns>
    public static bool Part(List<TextLine> lines, int first, int last)
    {
        var columns = Of(lines.GetRange(first, last - first + 1));
        var parted = false;
        for (var i = Math.Max(0, first - MostHeads); i <= last; i++)
        {
            var whole = lines[i];
            lines[i] = columns.Part(whole, inside: i >= first);
            parted |= lines[i] != whole;
        }

        return parted;
    }

    private static TightColumns Of(IReadOnlyList<TextLine> lines)
    {
        var split = lines.Where(l => l.IsSplit).ToList();
        if (split.Count < LeastLines || TableLikeness.IsRunning(split))
            return new TightColumns([], [], UsualSpace);
        var space = SpaceOf(split.SelectMany(l => l.Phrases));
        var opened = split.ConvertAll(l => l with { Phrases = [.. l.Phrases.SelectMany(p => Phrases.Split(p.Words, Wider * space))] });
        double left = split.Min(l => l.Box.X0), right = split.Max(l => l.Box.X1);
        var strips = Gutters.Strips(Gutters.Projection(opened, left, right), (int)(MayCross * split.Count));
        return new TightColumns([.. strips.Where(s => s.To - s.From >= Least).Select(s => (left + s.From, left + s.To))], [.. opened.SelectMany(l => l.Phrases)], space);
    }

    /// <summary>The space between words, in heights of a line: narrow ones tell, since wide ones may part cells.</summary>
    private static double SpaceOf(IEnumerable<Phrase> phrases)
    {
        var spaces = phrases.SelectMany(p => p.Words.Zip(p.Words.Skip(1), (a, b) => (b.Box.X0 - a.Box.X1) / p.Box.Height)).Order().ToList();
        return spaces.Count == 0 ? UsualSpace : Math.Clamp(spaces[spaces.Count / 4], LeastSpace, MostSpace);
    }

    /// <summary>The line with its phrases parted at the gutters, where they show it.</summary>
    /// <param name="inside">False for a line above the region, which must come apart at every gutter that it runs over, else it is text.</param>
    private TextLine Part(TextLine line, bool inside)
    {
        var phrases = line.Phrases.SelectMany(Part).ToList();
        return phrases.Count == line.Phrases.Count || (!inside && phrases.Exists(IsAcross)) ? line : line with { Phrases = phrases };
    }

    private bool IsAcross(Phrase phrase) => _gutters.Any(g => g.From > phrase.Box.X0 && g.To < phrase.Box.X1);

    private IEnumerable<Phrase> Part(Phrase phrase)
    {
        var start = 0;
        foreach (var (from, to) in _gutters.Where(g => g.From > phrase.Box.X0 && g.To < phrase.Box.X1))
        {
            var at = WidestGap(phrase, from, to);
            if (at <= start || !IsOpen(phrase, at))
                continue;
            yield return Piece(phrase, start, at);
            start = at;
        }

        yield return start == 0 ? phrase : Piece(phrase, start, phrase.Words.Count);
    }

    /// <summary>The index of the word after the widest gap that touches the gutter; 0 where none does.</summary>
    private static int WidestGap(Phrase phrase, double from, double to)
    {
        var (best, widest) = (0, 0d);
        for (var i = 1; i < phrase.Words.Count; i++)
        {
            var (before, after) = (phrase.Words[i - 1].Box.X1, phrase.Words[i].Box.X0);
            if (after > from - SameEdge && before < to + SameEdge && after - before > widest)
                (best, widest) = (i, after - before);
        }

        return best;
    }

    private bool IsOpen(Phrase phrase, int at)
    {
        var (before, after) = (phrase.Words[at - 1].Box, phrase.Words[at].Box);
        return after.X0 - before.X1 > Wider * _space * phrase.Box.Height
            || _phrases.Count(p => p != phrase && Math.Abs(p.Box.X0 - after.X0) <= SameEdge) > 1
            || _phrases.Count(p => p != phrase && Math.Abs(p.Box.X1 - before.X1) <= SameEdge) > 1;
    }

    private static Phrase Piece(Phrase phrase, int from, int to)
    {
        var words = phrase.Words.Skip(from).Take(to - from).ToList();
        return new Phrase(words, Box.Around(words.Select(w => w.Box))!.Value);
    }
}
