using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Site;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.Kpis;

/// <summary>KPIs by group, one through time, and up to four side by side.</summary>
internal static class KpiPages
{
    private const int Compared = 4;

    private static readonly IReadOnlyList<Column<Reading>> ReadingColumns =
    [
        new("period", "Period", r => r.Period),
        new("periodRaw", "Period as printed", r => r.PeriodRaw),
        new("value", "Value", r => r.Value),
        new("raw", "As printed", r => r.Raw),
        new("state", "State", r => r.State),
        new("rag", "Rating shown", r => r.ShownRag),
        new("computedRag", "Rating by its bands", r => r.ComputedRag),
        new("target", "Target", r => r.Kpi.Text("target.raw")),
        new("title", "Title in the paper", r => r.Kpi.Text("title")),
        new("note", "Note", r => r.Note),
        new("paper", "Paper", r => r.Kpi.Paper.Title),
        new("paperDate", "Date of the paper", r => r.Kpi.Paper.Description.Date),
        new("page", "Page of the file", r => r.Source.Page),
        new("printedPage", "Printed page", r => r.Source.PrintedPage),
        new("line", "Line", r => r.Source.Line),
        new("address", "Address", r => Links.Place(r.Kpi.Paper.Id, r.Source)),
    ];

    public static void MapKpiPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/kpis", ListAsync).ExcludeFromDescription();
        app.MapGet("/kpis/compare", CompareAsync).ExcludeFromDescription();
        app.MapGet("/kpis/{id}", SeriesAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> ListAsync(HttpRequest http, Shelf shelf, CancellationToken cancel)
    {
        var view = new ListView<KpiSeries>(KpiSeries.Ledger, await KpiSeries.AllAsync(shelf, cancel), LedgerRequest.Of(http));
        return view.Request.Format == "csv" ? CsvResult.Of(view, "kpis") : new RazorComponentResult<KpisPage>(new { View = view });
    }

    private static async Task<IResult> SeriesAsync(string id, HttpRequest http, Shelf shelf, CancellationToken cancel)
    {
        var all = await KpiSeries.AllAsync(shelf, cancel);
        if (all.FirstOrDefault(s => s.Id == id) is not { } series)
            return TypedResults.NotFound();
        if (LedgerRequest.Of(http).Format == "csv")
            return CsvResult.Of([.. series.Periods.SelectMany(p => p)], ReadingColumns, $"kpi-{id}");
        var checks = await shelf.FactsAsync("checks", cancel);
        return new RazorComponentResult<KpiPage>(new { Series = series, Checks = ChecksOn(series, checks), Others = all.Where(s => s != series && s.Group == series.Group).Take(30).ToList() });
    }

    private static async Task<IResult> CompareAsync(HttpRequest http, Shelf shelf, CancellationToken cancel)
    {
        var asked = LedgerRequest.Of(http).All("s");
        var all = await KpiSeries.AllAsync(shelf, cancel);
        return new RazorComponentResult<ComparePage>(new
        {
            Chosen = asked.Distinct(StringComparer.Ordinal).Take(Compared).Select(s => all.FirstOrDefault(k => k.Id == s)).OfType<KpiSeries>().ToList(),
            All = all,
            TooMany = asked.Count > Compared,
        });
    }

    /// <summary>Checks in the series' papers that name its reference as a word.</summary>
    private static List<Fact> ChecksOn(KpiSeries series, IReadOnlyList<Fact> checks)
    {
        var papers = series.Kpis.Select(k => k.Paper.Id).ToHashSet(StringComparer.Ordinal);
        return series.Ref is not { } reference ? [] : [.. checks.Where(c => papers.Contains(c.Paper.Id) && Names(c.Text("message") ?? "", reference))];
    }

    private static bool Names(string message, string reference)
    {
        var at = message.IndexOf(reference, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetterOrDigit(message[at - 1]))
            && (at + reference.Length == message.Length || !char.IsLetterOrDigit(message[at + reference.Length]));
    }
}
