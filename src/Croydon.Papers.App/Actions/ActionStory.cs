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
        var lives = await shelf.KeepAsync("action-lives", c => LivesAsync(shelf, c), cancel);
        return lives.FirstOrDefault(l => l.Sightings.Count > 1 && l.Sightings.Any(s => s.Paper.Id == action.Paper.Id && IsAt(s.Action.Source, action)));
    }

    /// <summary>Of each council by itself: inspectorates write the same sentence to many.</summary>
    private static async Task<IReadOnlyList<ActionLife>> LivesAsync(Shelf shelf, CancellationToken cancel) =>
        [.. (await shelf.FactsAsync("actions", cancel)).GroupBy(a => a.Paper.Description.Council, StringComparer.OrdinalIgnoreCase)
            .SelectMany(council => ActionLives.Of(council.GroupBy(a => a.Paper.Id, StringComparer.Ordinal).Select(g =>
                (RefOf(g.First()), (IReadOnlyList<ActionItem>)[.. g.OrderBy(a => a.Item.Ordinal).Select(a => a.Item.As<ActionItem>())]))))];

    private static PaperRef RefOf(Fact fact) => new(fact.Paper.Id, fact.Paper.Title, fact.Paper.Description.Date) { Body = fact.Paper.Description.Body, Pages = fact.Paper.Pages };

    private static bool IsAt(Citation source, Fact action) => source == action.Source;
}
