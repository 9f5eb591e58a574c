using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Site;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.Inspections;

/// <summary>Inspectors' visits in time, with what they judged and found.</summary>
internal static class InspectionPages
{
    public static void MapInspectionPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/inspections", TimelineAsync).ExcludeFromDescription();
        app.MapGet("/findings", FindingsAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> TimelineAsync(HttpRequest http, Shelf shelf, CancellationToken cancel)
    {
        var all = await Visit.InTimeAsync(shelf, cancel);
        var view = new ListView<Visit>(Visit.Ledger, all, LedgerRequest.Of(http));
        return view.Request.Format == "csv" ? CsvResult.Of(view, "visits") : new RazorComponentResult<InspectionsPage>(new { View = view, FollowUps = await FollowUps.AllAsync(shelf, cancel) });
    }

    private static async Task<IResult> FindingsAsync(HttpRequest http, Shelf shelf, CancellationToken cancel)
    {
        var followUps = await FollowUps.AllAsync(shelf, cancel);
        var view = new ListView<Fact>(FindingLedger.Of(followUps), await shelf.FactsAsync("findings", cancel), LedgerRequest.Of(http));
        return view.Request.Format == "csv" ? CsvResult.Of(view, "findings") : new RazorComponentResult<FindingsPage>(new { View = view, FollowUps = followUps });
    }
}
