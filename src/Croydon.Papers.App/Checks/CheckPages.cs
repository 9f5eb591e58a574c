using Croydon.Papers.App.Items;
using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Papers;
using Croydon.Papers.App.Site;
using Croydon.Papers.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.Checks;

/// <summary>The ledger of figures and dates that disagree.</summary>
internal static class CheckPages
{
    private static readonly Ledger<Fact> Ledger = new(
        [
            new("rule", "What is wrong", f => f.Text("rule")) { Show = Words.Name },
            new("severity", "How serious", f => f.Text("severity")) { Show = Words.Name },
            .. PaperLedger.FacetsOf<Fact>(f => f.Paper),
        ],
        [
            new("severity", "how serious", f => f.Text("severity")) { Key = f => Rank(f.Text("severity")) },
            new("rule", "rule", f => f.Text("rule")),
            new("date", "date of the paper", f => f.Paper.Description.Date),
            new("message", "Message", f => f.Text("message")) { Hidden = true },
            new("a", "First value", f => f.Text("a.value")) { Hidden = true },
            new("aQuote", "First quote", f => f.SourceOf("a")?.Quote) { Hidden = true },
            new("aPage", "First page", f => f.SourceOf("a")?.Page) { Hidden = true },
            new("b", "Second value", f => f.Text("b.value")) { Hidden = true },
            new("bQuote", "Second quote", f => f.SourceOf("b")?.Quote) { Hidden = true },
            new("bPage", "Second page", f => f.SourceOf("b")?.Page) { Hidden = true },
            .. PaperColumns.Of,
        ],
        f => $"{f.Text("message")} {f.Text("rule")} {f.SourceOf("a")?.Quote} {f.SourceOf("b")?.Quote} {f.Paper.Title}")
    {
        When = f => f.Paper.Description.Date,
        WhenLabel = "Date of the paper",
        DefaultSort = "-date",
    };

    public static void MapCheckPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/checks", ListAsync).ExcludeFromDescription();
        app.MapGet("/checks/{id}", CheckAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> ListAsync(HttpRequest http, Shelf shelf, CancellationToken cancel)
    {
        var view = new ListView<Fact>(Ledger, await shelf.FactsAsync("checks", cancel), LedgerRequest.Of(http));
        return view.Request.Format == "csv" ? CsvResult.Of(view, "checks") : new RazorComponentResult<ChecksPage>(new { View = view });
    }

    private static async Task<IResult> CheckAsync(string id, IPaperCatalogue catalogue, CancellationToken cancel) =>
        await catalogue.ItemAsync(id, cancel) is { Sort: "checks" } item
            ? new RazorComponentResult<CheckPage>(new { Of = new Fact(item), Pages = await PagesAsync(new Fact(item), catalogue, cancel) })
            : TypedResults.NotFound();

    private static async Task<IReadOnlyDictionary<string, CitedPage>> PagesAsync(Fact check, IPaperCatalogue catalogue, CancellationToken cancel)
    {
        var pages = new Dictionary<string, CitedPage>(StringComparer.Ordinal);
        foreach (var side in new[] { "a", "b" })
        {
            if (await CitedPage.OfAsync(catalogue, check.Paper, check.SourceOf(side), cancel) is { } page)
                pages[side] = page;
        }

        return pages;
    }

    private static IComparable? Rank(string? severity) => severity switch { "error" => 1, "warning" => 2, "info" => 3, _ => null };
}
