using Croydon.Papers.App.Actions;
using Croydon.Papers.App.Inspections;
using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Papers;
using Croydon.Papers.App.Site;
using Croydon.Papers.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.Items;

/// <summary>Items of any sort: those of one paper, those of the whole store, and one by itself with all that is known of it.</summary>
internal static class ItemPages
{
    /// <summary>Sorts that have a list of their own.</summary>
    public static readonly IReadOnlyDictionary<string, string> Own = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["meetings"] = "/meetings",
        ["kpis"] = "/kpis",
        ["actions"] = "/actions",
        ["recommendations"] = "/recommendations",
        ["risks"] = "/risks",
        ["visits"] = "/inspections",
        ["judgements"] = "/inspections",
        ["findings"] = "/findings",
        ["checks"] = "/checks",
        ["people"] = "/people",
    };

    public static void MapItemPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/papers/{id}/items/{sort}", OfPaperAsync).ExcludeFromDescription();
        app.MapGet("/items/{sort}", ListAsync).ExcludeFromDescription();
        app.MapGet("/item/{id}", ItemAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> OfPaperAsync(string id, string sort, HttpRequest http, IPaperCatalogue catalogue, Shelf shelf, CancellationToken cancel)
    {
        if (await catalogue.DocumentAsync(id, cancel) is not { } paper || !paper.ItemCounts.ContainsKey(sort))
            return TypedResults.NotFound();
        var facts = (await shelf.FactsAsync(sort, cancel)).Where(f => f.Paper.Id == paper.Id).ToList();
        return Show(sort, paper, new ListView<Fact>(LedgerOf(ofStore: false), facts, LedgerRequest.Of(http)));
    }

    private static async Task<IResult> ListAsync(string sort, HttpRequest http, Shelf shelf, CancellationToken cancel)
    {
        if (Own.TryGetValue(sort, out var page))
            return TypedResults.Redirect(page);
        if (!(await shelf.PapersAsync(cancel)).Any(p => p.ItemCounts.ContainsKey(sort)))
            return TypedResults.NotFound();
        return Show(sort, null, new ListView<Fact>(LedgerOf(ofStore: true), await shelf.FactsAsync(sort, cancel), LedgerRequest.Of(http)));
    }

    private static async Task<IResult> ItemAsync(string id, IPaperCatalogue catalogue, Shelf shelf, CancellationToken cancel)
    {
        if (await catalogue.ItemAsync(id, cancel) is not { } item)
            return TypedResults.NotFound();
        var fact = new Fact(item);
        return new RazorComponentResult<ItemPage>(new
        {
            Of = fact,
            FollowUps = await FollowUps.AllAsync(shelf, cancel),
            Cited = await CitedPage.OfAsync(catalogue, fact.Paper, fact.Source, cancel),
            Life = item.Sort == "actions" ? await ActionStory.OfAsync(fact, shelf, cancel) : null,
        });
    }

    private static IResult Show(string sort, StoredPaper? paper, ListView<Fact> view) =>
        view.Request.Format == "csv" ? CsvResult.Of(view, sort) : new RazorComponentResult<ItemsPage>(new { Sort = sort, Paper = paper, View = view });

    private static Ledger<Fact> LedgerOf(bool ofStore) => new(
        ofStore ? PaperLedger.FacetsOf<Fact>(f => f.Paper) : [],
        [
            new("order", "order of the paper", f => f.Item.Ordinal),
            new("ref", "reference", Gist.Reference),
            new("item", "words", Gist.Of),
            new("date", "date of the paper", f => f.Paper.Description.Date),
            .. PaperColumns.Of,
        ],
        f => f.Item.Body.GetRawText());
}
