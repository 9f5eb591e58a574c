using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// Puts together the rules of a table that is open at its sides: groups of equal length one above another, when what stands
/// between them keeps to the columns. Tables with frames end where their frame ends.
/// </summary>
internal static class OpenSides
{
    private const double SameEnd = 6;
    private const double MostApart = 150;

    /// <summary>In heights of the table's letters.</summary>
    private const double HeadingSize = 1.25;

    /// <summary>Share of the table's width that a first column without rules of its own may take.</summary>
    private const double MostSpanning = 0.3;

    public static List<PageRules> Stack(IEnumerable<PageRules> groups, IReadOnlyList<Word> words)
    {
        var stacked = groups.ToList();
        if (!stacked.Exists(g => g.Vertical.Count > 0 && IsOpen(g)))
            return stacked;
        var phrases = Phrases.Of(words).ToList();
        for (var i = 0; i < stacked.Count; i++)
        {
            if (stacked[i].Vertical.Count == 0 || !IsOpen(stacked[i]))
                continue;
            while (stacked.FindIndex(g => !ReferenceEquals(g, stacked[i]) && IsOpen(g) && Continue(stacked[i], g, phrases)) is >= 0 and var other)
            {
                var joined = new PageRules([.. stacked[i].Horizontal, .. stacked[other].Horizontal], [.. stacked[i].Vertical, .. stacked[other].Vertical]);
                stacked[i] = joined;
                stacked.RemoveAt(other);
                i -= other < i ? 1 : 0;
            }
        }

        return stacked;
    }

    private static (double From, double To) Ends(PageRules group) => (group.Horizontal.Min(h => h.From), group.Horizontal.Max(h => h.To));

    /// <summary>No vertical rule closes it at the left; at the right the sides of shaded cells may.</summary>
    private static bool IsOpen(PageRules group)
    {
        if (group.Horizontal.Count == 0)
            return false;
        var from = Ends(group).From;
        return !group.Vertical.Any(v => Math.Abs(v.At - from) <= SameEnd);
    }

    private static bool Continue(PageRules one, PageRules other, List<Phrase> phrases)
    {
        if (!HaveSameEnds(one, other, phrases))
            return false;
        var (from, to) = (Math.Min(Ends(one).From, Ends(other).From), Math.Max(Ends(one).To, Ends(other).To));
        double top = one.Horizontal.Min(h => h.At), bottom = one.Horizontal.Max(h => h.At);
        double otherTop = other.Horizontal.Min(h => h.At), otherBottom = other.Horizontal.Max(h => h.At);
        var gap = otherTop > bottom ? (From: bottom, To: otherTop) : (From: otherBottom, To: top);
        return gap.To > gap.From && gap.To - gap.From <= MostApart
            && !phrases.Exists(p => p.Box.CentreY > gap.From && p.Box.CentreY < gap.To && (Crosses(p, from, to, one, other) || IsHeading(p, phrases, top, bottom)));
    }

    /// <summary>Taller than the letters of the table by a size or two: what stands below is another table.</summary>
    private static bool IsHeading(Phrase phrase, List<Phrase> phrases, double top, double bottom) =>
        phrases.Where(p => p.Box.CentreY > top && p.Box.CentreY < bottom).Select(p => p.Box.Height).Order().ToList() is { Count: > 0 } inside
        && phrase.Box.Height > HeadingSize * inside[inside.Count / 2];

    /// <summary>Equal at the right, and at the left too, unless a first column that spans rows stands before the rules of one of them.</summary>
    private static bool HaveSameEnds(PageRules one, PageRules other, List<Phrase> phrases)
    {
        var (a, b) = (Ends(one), Ends(other));
        if (Math.Abs(a.To - b.To) > SameEnd)
            return false;
        if (Math.Abs(a.From - b.From) <= SameEnd)
            return true;
        var (wide, narrow) = a.From < b.From ? (a, other) : (b, one);
        var (left, _) = Ends(narrow);
        double top = narrow.Horizontal.Min(h => h.At), bottom = narrow.Horizontal.Max(h => h.At);
        return left - wide.From < MostSpanning * (wide.To - wide.From)
            && !phrases.Exists(p => p.Box.CentreY > top && p.Box.CentreY < bottom && p.Box.X0 < left - 2 && p.Box.X1 > left + 2);
    }

    private static bool Crosses(Phrase phrase, double from, double to, PageRules one, PageRules other) =>
        phrase.Box.X0 < from - SameEnd || phrase.Box.X1 > to + SameEnd
        || one.Vertical.Concat(other.Vertical).Any(v => phrase.Box.X0 < v.At - 2 && phrase.Box.X1 > v.At + 2);
}
