using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Site;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.Actions;

/// <summary>The tracker of actions, and the recommendations put to committees.</summary>
internal static class ActionPages
{
    public static void MapActionPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/actions", ActionsAsync).ExcludeFromDescription();
        app.MapGet("/recommendations", RecommendationsAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> ActionsAsync(HttpRequest http, Shelf shelf, TimeProvider time, CancellationToken cancel)
    {
        var request = LedgerRequest.Of(http);
        var asOf = request.Date("asOf");
        var view = new ListView<Fact>(ActionLedger.AsOf(asOf), await shelf.FactsAsync("actions", cancel), request);
        return request.Format == "csv" ? CsvResult.Of(view, "actions") : new RazorComponentResult<ActionsPage>(new { View = view, AsOf = asOf, Today = DateOnly.FromDateTime(time.GetLocalNow().Date) });
    }

    private static async Task<IResult> RecommendationsAsync(HttpRequest http, Shelf shelf, CancellationToken cancel)
    {
        var rows = await shelf.KeepAsync("recommendation-rows", c => Recommendation.AllAsync(shelf, c), cancel);
        var view = new ListView<Recommendation>(Recommendation.Ledger, rows, LedgerRequest.Of(http));
        return view.Request.Format == "csv" ? CsvResult.Of(view, "recommendations") : new RazorComponentResult<RecommendationsPage>(new { View = view });
    }
}
