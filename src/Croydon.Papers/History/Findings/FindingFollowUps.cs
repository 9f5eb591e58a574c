namespace Croydon.Papers.History.Findings;

/// <summary>
/// Follows findings of inspectors into later plans. A plan mostly quotes a finding and then says at length what is to be done, so
/// what counts is how much of the finding stands in the action, each word weighed by how few texts have it (inverse document
/// frequency, Spärck Jones 1972). A likeness of words is a hint for a reader, never a fact: say so where it is shown.
/// </summary>
public sealed class FindingFollowUps
{
    private const int ShortestWord = 4;
    private const int FewestShared = 3;
    private const double LeastShare = 0.6;
    private const int Most = 3;

    private readonly List<(PlannedAction Action, HashSet<string> Words)> _actions;
    private readonly Dictionary<string, int> _texts;
    private readonly int _count;

    /// <param name="actions">Of one council.</param>
    /// <param name="findings">Of the same council: they tell rare words from common ones.</param>
    public FindingFollowUps(IEnumerable<PlannedAction> actions, IEnumerable<string> findings)
    {
        _actions = [.. actions.Select(a => (a, Words(a.Text)))];
        var all = _actions.Select(a => a.Words).Concat(findings.Select(Words)).ToList();
        _count = all.Count;
        _texts = all.SelectMany(w => w).CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    }

    /// <summary>Those of the same day or later that say most of it, the likest first; none where the finding has too few words.</summary>
    /// <param name="said">Day of the visit; null where unknown: then nothing is known to be later.</param>
    public IReadOnlyList<FollowUp> Of(string finding, DateOnly? said)
    {
        var words = Words(finding);
        var whole = words.Sum(Weight);
        if (words.Count < FewestShared || said is null || whole <= 0)
            return [];
        return [.. _actions.Where(a => a.Action.Paper >= said)
            .Select(a => (a.Action, Shared: words.Where(a.Words.Contains).OrderByDescending(Weight).ThenBy(w => w, StringComparer.Ordinal).ToList()))
            .Where(a => a.Shared.Count >= FewestShared)
            .Select(a => new FollowUp(a.Action, a.Shared.Sum(Weight) / whole, a.Shared))
            .Where(f => f.Share >= LeastShare)
            .OrderByDescending(f => f.Share).ThenBy(f => f.Action.Paper).Take(Most)];
    }

    private double Weight(string word) => Math.Pow(Math.Log((_count + 1.0) / (_texts.GetValueOrDefault(word) + 1)), 2);

    /// <summary>Words of some length without the plural's ending.</summary>
    private static HashSet<string> Words(string text) =>
        [.. Likeness.Words(text).Where(w => w.Length >= ShortestWord || char.IsAsciiDigit(w[0])).Select(w => w.Length > ShortestWord && w.EndsWith('s') && !w.EndsWith("ss", StringComparison.Ordinal) ? w[..^1] : w)];
}
