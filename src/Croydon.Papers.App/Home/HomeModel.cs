using Croydon.Papers.App.Site;
using Croydon.Papers.Documents;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Home;

/// <summary>What the home page says of the store.</summary>
/// <param name="Newest">By the date of the paper.</param>
/// <param name="Added">By when they were stored, the latest first.</param>
/// <param name="Checks">Those of the newest papers, the serious ones first.</param>
/// <param name="Unread">Papers that were read with problems.</param>
public sealed record HomeModel(
    int Papers, int? FirstYear, int? LastYear, IReadOnlyList<(string Body, int Papers)> Bodies, IReadOnlyDictionary<string, int> Items,
    IReadOnlyList<StoredPaper> Newest, IReadOnlyList<StoredPaper> Added, IReadOnlyList<Fact> Checks, int AllChecks, int Unread)
{
    private const int Shown = 6;

    public static async Task<HomeModel> OfAsync(Shelf shelf, CancellationToken cancel)
    {
        var papers = await shelf.PapersAsync(cancel);
        var checks = await shelf.FactsAsync("checks", cancel);
        var years = papers.Select(p => p.Description.Date?.Year).OfType<int>().ToList();
        return new HomeModel(
            papers.Count,
            years.Count > 0 ? years.Min() : null,
            years.Count > 0 ? years.Max() : null,
            [.. papers.Where(p => p.Description.Body is not null).GroupBy(p => p.Description.Body!, StringComparer.OrdinalIgnoreCase)
                .Select(g => (g.Key, g.Count())).OrderByDescending(b => b.Item2).ThenBy(b => b.Key, StringComparer.Ordinal).Take(Shown + 2)],
            papers.SelectMany(p => p.ItemCounts).GroupBy(c => c.Key).ToDictionary(g => g.Key, g => g.Sum(c => c.Value)),
            [.. papers.Where(p => p.Description.Date is not null).OrderByDescending(p => p.Description.Date).Take(Shown)],
            [.. papers.OrderByDescending(p => p.StoredAt).Take(Shown)],
            [.. checks.OrderBy(c => c.Text("severity") switch { "error" => 1, "warning" => 2, _ => 3 }).ThenByDescending(c => c.Paper.Description.Date).Take(4)],
            checks.Count,
            papers.Count(p => p.Status != PaperStatus.Ok));
    }
}
