using Croydon.Papers.App.Actions;
using Croydon.Papers.App.Inspections;
using Croydon.Papers.App.Kpis;
using Croydon.Papers.App.Meetings;
using Croydon.Papers.App.Site;
using Croydon.Papers.Documents;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Home;

/// <summary>What the home page says of the store.</summary>
/// <param name="Counts">Of each list that has a page: what that page counts.</param>
/// <param name="Bodies">Those with most papers.</param>
/// <param name="Newest">By the date of the paper.</param>
/// <param name="Added">By when they were stored, the latest first.</param>
/// <param name="Turned">KPIs whose last two figures are rated differently, the latest period first.</param>
/// <param name="Checks">Of the papers stored last, the serious ones first.</param>
/// <param name="Unread">Papers that were read with problems.</param>
public sealed record HomeModel(
    int Papers, int? FirstYear, int? LastYear, IReadOnlyList<(string Label, string Url, int Count)> Counts, IReadOnlyList<(string Body, int Papers)> Bodies, int AllBodies,
    IReadOnlyList<Meeting> Meetings, IReadOnlyList<StoredPaper> Newest, IReadOnlyList<StoredPaper> Added, IReadOnlyList<KpiSeries> Turned, IReadOnlyList<Fact> Checks, int Unread)
{
    private const int Shown = 5;

    internal static async Task<HomeModel> OfAsync(Shelf shelf, CancellationToken cancel)
    {
        var papers = await shelf.PapersAsync(cancel);
        var years = papers.Select(p => p.Description.Date?.Year).OfType<int>().ToList();
        var bodies = papers.Where(p => p.Description.Body is not null).GroupBy(p => p.Description.Body!, StringComparer.OrdinalIgnoreCase)
            .Select(g => (g.Key, g.Count())).OrderByDescending(b => b.Item2).ThenBy(b => b.Key, StringComparer.Ordinal).ToList();
        var kpis = await KpiSeries.AllAsync(shelf, cancel);
        return new HomeModel(
            papers.Count, years.Count > 0 ? years.Min() : null, years.Count > 0 ? years.Max() : null, await CountsAsync(shelf, cancel), [.. bodies.Take(Shown + 3)], bodies.Count,
            [.. (await Meeting.AllAsync(shelf, cancel)).Take(Shown)],
            [.. papers.Where(p => p.Description.Date is not null).OrderByDescending(p => p.Description.Date).Take(Shown)],
            [.. papers.OrderByDescending(p => p.StoredAt).Take(Shown)],
            [.. kpis.Where(k => k is { Latest.Rated: { } now, Previous.Rated: { } before } && now != before).OrderByDescending(k => k.Latest!.Period, StringComparer.Ordinal).Take(Shown)],
            Urgent(await shelf.FactsAsync("checks", cancel)), papers.Count(p => p.Status != PaperStatus.Ok));
    }

    private static List<Fact> Urgent(IReadOnlyList<Fact> checks) =>
        [.. checks.OrderByDescending(c => c.Paper.StoredAt.Date).ThenBy(c => c.Text("severity") switch { "error" => 1, "warning" => 2, _ => 3 }).ThenByDescending(c => c.Paper.Description.Date).Take(Shown)];

    private static async Task<IReadOnlyList<(string Label, string Url, int Count)>> CountsAsync(Shelf shelf, CancellationToken cancel)
    {
        var facts = (await shelf.PapersAsync(cancel)).SelectMany(p => p.ItemCounts).GroupBy(c => c.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Sum(c => c.Value), StringComparer.Ordinal);
        (string Label, string Url, int Count)[] all =
        [
            ("Meetings", "/meetings", (await Meeting.AllAsync(shelf, cancel)).Count),
            ("KPIs", "/kpis", (await KpiSeries.AllAsync(shelf, cancel)).Count),
            ("Actions", "/actions", facts.GetValueOrDefault("actions")),
            ("Recommendations", "/recommendations", (await shelf.KeepAsync("recommendation-rows", c => Recommendation.AllAsync(shelf, c), cancel)).Count),
            ("Risks", "/risks", facts.GetValueOrDefault("risks")),
            ("Inspection visits", "/inspections", (await Visit.InTimeAsync(shelf, cancel)).Count),
            ("Reports", "/items/reports", facts.GetValueOrDefault("reports")),
            ("Decisions", "/items/decisions", facts.GetValueOrDefault("decisions")),
            ("Savings and growth", "/items/savings", facts.GetValueOrDefault("savings")),
            ("Checks", "/checks", facts.GetValueOrDefault("checks")),
        ];
        return [.. all.Where(c => c.Count > 0)];
    }
}
