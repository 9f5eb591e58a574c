using Croydon.Papers.App.Items;
using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Papers;
using Croydon.Papers.App.Site;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.Risks;

/// <summary>The registers of risks.</summary>
internal static class RiskPages
{
    private static readonly Ledger<Fact> Ledger = new(
        [
            new("owner", "Owner", f => f.Text("owner")),
            new("workstream", "Workstream", f => f.Text("workstream")),
            new("direction", "Direction", f => f.Text("direction")) { Show = Words.Name },
            .. PaperLedger.FacetsOf<Fact>(f => f.Paper),
        ],
        [
            new("ref", "Ref", Gist.Reference),
            new("title", "Risk", Gist.Of),
            new("inherent", "Before", f => f.Number("inherent.score")),
            new("residual", "After", f => f.Number("residual.score")),
            new("owner", "Owner", f => f.Text("owner")),
            new("description", "Description", f => f.Text("description")) { Hidden = true },
            new("cause", "Cause", f => f.Text("cause")) { Hidden = true },
            new("impact", "Impact", f => f.Text("impact")) { Hidden = true },
            new("mitigations", "Mitigations", f => string.Join("; ", f.List("mitigations"))) { Hidden = true },
            new("inherentLikelihood", "Inherent likelihood", f => f.Number("inherent.likelihood")) { Hidden = true },
            new("inherentImpact", "Inherent impact", f => f.Number("inherent.impact")) { Hidden = true },
            new("residualLikelihood", "Residual likelihood", f => f.Number("residual.likelihood")) { Hidden = true },
            new("residualImpact", "Residual impact", f => f.Number("residual.impact")) { Hidden = true },
            new("direction", "Direction", f => f.Text("direction")) { Hidden = true },
            new("reviewDate", "Review date", f => f.Text("reviewDate")) { Hidden = true },
            .. PaperColumns.Of,
        ],
        f => $"{f.Text("ref")} {f.Text("title")} {f.Text("description")} {f.Text("cause")} {f.Text("impact")} {f.Text("owner")} {f.Text("workstream")} {string.Join(' ', f.List("mitigations"))}")
    {
        When = f => f.Paper.Description.Date,
        WhenLabel = "Date of the paper",
    };

    public static void MapRiskPages(this IEndpointRouteBuilder app) => app.MapGet("/risks", ListAsync).ExcludeFromDescription();

    private static async Task<IResult> ListAsync(HttpRequest http, Shelf shelf, CancellationToken cancel)
    {
        var view = new ListView<Fact>(Ledger, await shelf.FactsAsync("risks", cancel), LedgerRequest.Of(http));
        return view.Request.Format == "csv" ? CsvResult.Of(view, "risks") : new RazorComponentResult<RisksPage>(new { View = view });
    }
}
