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
        var lives = new List<List<RecommendationSighting>>();
        foreach (var sighting in sightings.OrderBy(s => s.Paper.Date ?? DateOnly.MaxValue).ThenBy(s => s.Stage))
        {
            var best = lives.Select(l => (Life: l, Likeness: l.Max(s => LikenessOf(s, sighting)))).Where(b => b.Likeness >= SameText).OrderByDescending(b => b.Likeness).FirstOrDefault();
            if (best.Life is not null)
                best.Life.Add(sighting);
            else if (sighting.Stage == RecommendationStage.Recommended)
                lives.Add([sighting]);
        }

        return [.. lives.Select(l => new RecommendationLife(l))];
    }

    private static double LikenessOf(RecommendationSighting a, RecommendationSighting b)
    {
        var (x, y) = (Core(a.Text), Core(b.Text));
        var isShort = Math.Min(Likeness.Words(x).Count, Likeness.Words(y).Count) < FewestWords;
        return isShort && (a.Paper.Date is null || a.Paper.Date != b.Paper.Date) ? 0 : Likeness.OfWords(x, y);
    }

    private static string Core(string text) => OpeningWords().Replace(text, "");

    // "RESOLVED that", "1. To", "(a) That the committee", "It is recommended that"
    [GeneratedRegex(@"^(?:\W*(?:\(?(?:\d{1,2}(?:\.\d{1,2})?|[a-z]|[ivx]{1,4})[.)]\s*)?(?:resolved|agreed|noted|it is recommended|the committee is recommended|members are asked)?\s*:?\s*(?:that|to)?\s+)", RegexOptions.IgnoreCase)]
    private static partial Regex OpeningWords();
}
