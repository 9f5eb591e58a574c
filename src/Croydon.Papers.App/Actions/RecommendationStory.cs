using Croydon.Papers.App.Site;
using Croydon.Papers.History;
using Croydon.Papers.History.Recommendations;
using Croydon.Papers.Items.Actions;
using Croydon.Papers.Items.Minutes;
using Croydon.Papers.Items.Reports;

namespace Croydon.Papers.App.Actions;

/// <summary>The lives of recommendations, for their pages: from the report to the minutes and into plans.</summary>
internal static class RecommendationStory
{
    /// <summary>By paper and words of the recommendation; only those that a later paper tells of.</summary>
    public static async Task<IReadOnlyDictionary<(string Paper, string Text), RecommendationLife>> AllAsync(Shelf shelf, CancellationToken cancel)
    {
        var lives = new Dictionary<(string, string), RecommendationLife>();
        foreach (var (_, life) in (await LivesAsync(shelf, cancel)).Where(l => l.Life.Sightings.Count > 1))
            lives.TryAdd((life.First.Paper.Id, life.First.Text), life);
        return lives;
    }

    /// <summary>All of them, of each council by itself.</summary>
    public static Task<IReadOnlyList<(string? Council, RecommendationLife Life)>> LivesAsync(Shelf shelf, CancellationToken cancel) =>
        shelf.KeepAsync<IReadOnlyList<(string? Council, RecommendationLife Life)>>("recommendation-lives", async c =>
        {
            var told = (await shelf.FactsAsync("reports", c)).SelectMany(f => Recommended(f).Select(s => (f.Paper.Description.Council, s)))
                .Concat((await shelf.FactsAsync("minutes", c)).SelectMany(f => Resolved(f).Select(s => (f.Paper.Description.Council, s))))
                .Concat((await shelf.FactsAsync("actions", c)).Select(f => (f.Paper.Description.Council, RecommendationSighting.Of(RefOf(f, null), f.Item.As<ActionItem>()))));
            return [.. told.GroupBy(t => t.Council, t => t.Item2, StringComparer.OrdinalIgnoreCase).SelectMany(council => RecommendationLives.Of(council).Select(life => (council.Key, life)))];
        }, cancel);

    /// <summary>As of the day of the meeting that it is put to.</summary>
    private static IEnumerable<RecommendationSighting> Recommended(Fact fact)
    {
        var report = fact.Item.As<Report>();
        return RecommendationSighting.Of(RefOf(fact, report.MeetingDate), report);
    }

    /// <summary>As of the day of the meeting, whenever the minutes were sent out.</summary>
    private static IEnumerable<RecommendationSighting> Resolved(Fact fact)
    {
        var minutes = fact.Item.As<MeetingMinutes>();
        return minutes.Entries.SelectMany(e => e.Resolutions.Select(r => new RecommendationSighting(RefOf(fact, minutes.MeetingDate), RecommendationStage.Resolved, r, e.Source)));
    }

    private static PaperRef RefOf(Fact fact, DateOnly? day) => new(fact.Paper.Id, fact.Paper.Title, day ?? fact.Paper.Description.Date) { Body = fact.Paper.Description.Body, Pages = fact.Paper.Pages };
}
