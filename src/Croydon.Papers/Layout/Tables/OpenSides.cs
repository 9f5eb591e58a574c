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

    /// <summary>No vertical rule closes it at the left or at the right.</summary>
    private static bool IsOpen(PageRules group)
    {
        if (group.Horizontal.Count == 0)
            return false;
        var (from, to) = Ends(group);
        return !group.Vertical.Any(v => Math.Abs(v.At - from) <= SameEnd || Math.Abs(v.At - to) <= SameEnd);
    }

    private static bool Continue(PageRules one, PageRules other, List<Phrase> phrases)
    {
        var (from, to) = Ends(one);
        var (otherFrom, otherTo) = Ends(other);
        if (Math.Abs(from - otherFrom) > SameEnd || Math.Abs(to - otherTo) > SameEnd)
            return false;
        double top = one.Horizontal.Min(h => h.At), bottom = one.Horizontal.Max(h => h.At);
        double otherTop = other.Horizontal.Min(h => h.At), otherBottom = other.Horizontal.Max(h => h.At);
        var gap = otherTop > bottom ? (From: bottom, To: otherTop) : (From: otherBottom, To: top);
        return gap.To > gap.From && gap.To - gap.From <= MostApart
            && !phrases.Exists(p => p.Box.CentreY > gap.From && p.Box.CentreY < gap.To && Crosses(p, from, to, one, other));
    }

    private static bool Crosses(Phrase phrase, double from, double to, PageRules one, PageRules other) =>
        phrase.Box.X0 < from - SameEnd || phrase.Box.X1 > to + SameEnd
        || one.Vertical.Concat(other.Vertical).Any(v => phrase.Box.X0 < v.At - 2 && phrase.Box.X1 > v.At + 2);
}
