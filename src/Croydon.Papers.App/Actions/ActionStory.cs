using Croydon.Papers.App.Site;
using Croydon.Papers.Documents;
using Croydon.Papers.History;
using Croydon.Papers.History.Actions;
using Croydon.Papers.Items.Actions;

namespace Croydon.Papers.App.Actions;

/// <summary>The life of one action through the papers, for its page.</summary>
internal static class ActionStory
{
    /// <summary>Null where only one paper tells of it.</summary>
    public static async Task<ActionLife?> OfAsync(Fact action, Shelf shelf, CancellationToken cancel)
    {
        var lives = await AllAsync(shelf, cancel);
        return lives.Select(l => l.Life).FirstOrDefault(l => l.Sightings.Count > 1 && l.Sightings.Any(s => s.Paper.Id == action.Paper.Id && IsAt(s.Action.Source, action)));
    }

    /// <summary>All lives, those of which one paper tells among them.</summary>
    public static Task<IReadOnlyList<(string? Council, ActionLife Life)>> AllAsync(Shelf shelf, CancellationToken cancel) =>
        shelf.KeepAsync("action-lives", c => LivesAsync(shelf, c), cancel);

    /// <summary>Of each council by itself: inspectorates write the same sentence to many.</summary>
    private static async Task<IReadOnlyList<(string? Council, ActionLife Life)>> LivesAsync(Shelf shelf, CancellationToken cancel) =>
        [.. (await shelf.FactsAsync("actions", cancel)).GroupBy(a => a.Paper.Description.Council, StringComparer.OrdinalIgnoreCase)
            .SelectMany(council => ActionLives.Of(council.GroupBy(a => a.Paper.Id, StringComparer.Ordinal).Select(g =>
                (RefOf(g.First()), (IReadOnlyList<ActionItem>)[.. g.OrderBy(a => a.Item.Ordinal).Select(a => a.Item.As<ActionItem>())]))).Select(life => (council.Key, life)))];

    private static PaperRef RefOf(Fact fact) => new(fact.Paper.Id, fact.Paper.Title, fact.Paper.Description.Date) { Body = fact.Paper.Description.Body, Pages = fact.Paper.Pages };

    private static bool IsAt(Citation source, Fact action) => source == action.Source;
}
