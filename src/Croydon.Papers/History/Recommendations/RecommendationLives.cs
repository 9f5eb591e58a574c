using System.Text.RegularExpressions;

namespace Croydon.Papers.History.Recommendations;

/// <summary>Follows recommendations from the report to the minutes and into plans.</summary>
public static partial class RecommendationLives
{
    private const double SameText = 0.75;

    // "To note the report" stands in every second report: so short a text is the same only at the same meeting.
    private const int FewestWords = 8;

    /// <summary>One life for each recommendation, in the order of the papers. Resolutions and actions that no report recommended begin none. Give each paper once: near-duplicates are to be left out before.</summary>
    public static IReadOnlyList<RecommendationLife> Of(IEnumerable<RecommendationSighting> sightings)
    {
        var worded = sightings.OrderBy(s => s.Paper.Date ?? DateOnly.MaxValue).ThenBy(s => s.Stage).Select(s => new Worded(s, Likeness.Words(Core(s.Text)))).ToList();
        var likely = new LikelyTexts(worded.Select(w => w.Words), SameText);
        var lives = new List<List<Worded>>();
        foreach (var next in worded)
        {
            var known = likely.Like(next.Words).Select(l => (Life: l, Likeness: lives[l].Max(w => LikenessOf(w, next)))).Where(k => k.Likeness >= SameText).OrderByDescending(k => k.Likeness).ToList();
            if (known.Count == 0 && next.Sighting.Stage != RecommendationStage.Recommended)
                continue;
            if (known.Count == 0)
                lives.Add([]);
            var life = known.Count > 0 ? known[0].Life : lives.Count - 1;
            lives[life].Add(next);
            likely.Add(life, next.Words);
        }

        return [.. lives.Select(l => new RecommendationLife([.. l.Select(w => w.Sighting)]))];
    }

    private static double LikenessOf(Worded a, Worded b)
    {
        var isShort = Math.Min(a.Words.Count, b.Words.Count) < FewestWords;
        return isShort && (a.Sighting.Paper.Date is null || a.Sighting.Paper.Date != b.Sighting.Paper.Date) ? 0 : Likeness.OfWords(a.Words, b.Words);
    }

    private static string Core(string text) => OpeningWords().Replace(text, "");

    // "RESOLVED that", "1. To", "(a) That the committee", "It is recommended that"
    [GeneratedRegex(@"^(?:\W*(?:\(?(?:\d{1,2}(?:\.\d{1,2})?|[a-z]|[ivx]{1,4})[.)]\s*)?(?:resolved|agreed|noted|it is recommended|the committee is recommended|members are asked)?\s*:?\s*(?:that|to)?\s+)", RegexOptions.IgnoreCase)]
    private static partial Regex OpeningWords();

    /// <param name="Words">Without the words that any recommendation begins with.</param>
    private sealed record Worded(RecommendationSighting Sighting, IReadOnlyList<string> Words);
}
