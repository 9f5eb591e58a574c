using System.ComponentModel;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Croydon.Papers.App.Api;
using Croydon.Papers.App.Lists;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Kpis;

/// <summary>Indicators over all papers: series, and each value with every paper that reported it.</summary>
internal static class KpisApi
{
    private const string Id = "Of the series, as /api/v1/kpis gives it.";

    private static readonly string[] AsReported = ["all", "latest", "first"];

    public static void MapKpis(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1/kpis").WithTags("Indicators");
        api.MapGet("", ListAsync).WithName("list-kpis").WithSummary("Indicators as series").WithDescription("One for each indicator of a council, through every reference and wording of its title; breaks are the periods from which it counts something else. For the indicators as single papers print them (target, bands, polarity) see the items of sort kpis in /api/v1/kpi-items.")
            .Answers("A page of the list.", ListExamples.Page(Example()), AnswerFormats.CsvType, AnswerFormats.NdjsonType).OrProblem(HttpStatusCode.BadRequest);
        api.MapGet("/{id}", OneAsync).WithName("kpi").WithSummary("One series").WithDescription("By the id that the list of series gives.")
            .Answers("The series.", Example()).OrProblem(HttpStatusCode.NotFound);
        api.MapGet("/{id}/values", ValuesAsync).WithName("kpi-series-values").WithSummary("The values of one series")
            .WithDescription("Each value with the paper that reported it. from and to are periods such as 2017-04, and a value counts where its period ends; asReported=latest keeps for each period only what the newest paper says, first only what the oldest says, all (default) everything.")
            .Answers("All values.", ListExamples.PageOf(ListKinds.KpiValues), AnswerFormats.CsvType, AnswerFormats.NdjsonType).OrProblem(HttpStatusCode.BadRequest, HttpStatusCode.NotFound);
    }

    private static Task<IResult> ListAsync(HttpContext context, IPaperCatalogue catalogue,
        [Description("Reference, in any spacing: CP5, CP 5.")] string? @ref, [Description("Words of the title, its group or its table, or a reference.")] string? q, [Description("Authority.")] string? council,
        [Description("Where the next page starts.")] string? cursor, [Description("1 to 1000; 50 by default.")] int? pageSize, [Description("json (a page), csv or ndjson (the whole list).")] string? format)
    {
        var request = new ListRequest("kpis") { Query = q, Cursor = cursor, PageSize = Math.Clamp(pageSize ?? 50, 1, ListQuery.LargestPage) };
        return ListAnswer.WriteAsync(context, request, async r =>
        {
            var page = await catalogue.KpiSeriesAsync(new KpiSeriesFilter { Ref = @ref, Words = r.Query, Council = council, Cursor = r.Cursor, PageSize = r.PageSize }, context.RequestAborted);
            return new Listing([.. page.Items.Select(RowOf)], page.Total, page.Next);
        });
    }

    private static async Task<IResult> OneAsync([Description(Id)] string id, IPaperCatalogue catalogue, CancellationToken cancel) =>
        await FindAsync(catalogue, id, cancel) is { } series ? Results.Json(RowOf(series), PaperJson.Options) : NoSeries(id);

    private static async Task<IResult> ValuesAsync(
        [Description(Id)] string id, [Description("First period, such as 2017-04.")] string? from, [Description("Last period, inclusive.")] string? to, [Description("all, latest or first.")] string? asReported, HttpContext context, IPaperCatalogue catalogue, CancellationToken cancel)
    {
        if (asReported is not null && !AsReported.Contains(asReported))
            return Problems.Wrong("asReported is all, latest or first.");
        if (PeriodParameter.Wrong(from, to) is { } wrong)
            return Problems.Wrong(wrong);
        if (await FindAsync(catalogue, id, cancel) is null)
            return NoSeries(id);
        var all = new List<StoredKpiValue>();
        for (string? cursor = null; ;)
        {
            var page = await catalogue.KpiValuesAsync(new KpiValueFilter { Series = id, From = from, To = to, Cursor = cursor, PageSize = ListQuery.LargestPage }, cancel);
            all.AddRange(page.Items);
            cursor = page.Next;
            if (cursor is null)
                break;
        }

        var rows = Chosen(all, asReported).Select(RowsOf.KpiValue).ToList();
        return await ListAnswer.WriteAsync(context, new ListRequest("kpi-values"), _ => Task.FromResult<Listing?>(new Listing(rows, rows.Count, null)));
    }

    private static IEnumerable<StoredKpiValue> Chosen(List<StoredKpiValue> values, string? asReported) => asReported switch
    {
        "latest" => values.GroupBy(v => v.Period).Select(g => g.MaxBy(v => v.Paper.Description.Date)!),
        "first" => values.GroupBy(v => v.Period).Select(g => g.MinBy(v => v.Paper.Description.Date ?? DateOnly.MaxValue)!),
        _ => values,
    };

    private static async Task<StoredKpiSeries?> FindAsync(IPaperCatalogue catalogue, string id, CancellationToken cancel) =>
        (await catalogue.KpiSeriesAsync(new KpiSeriesFilter { Id = id }, cancel)).Items is [var series] ? series : null;

    private static JsonObject RowOf(StoredKpiSeries series) => new()
    {
        ["id"] = series.Id,
        ["ref"] = series.Ref,
        ["title"] = series.Title,
        ["refs"] = JsonSerializer.SerializeToNode(series.Refs, PaperJson.Options),
        ["titles"] = JsonSerializer.SerializeToNode(series.Titles, PaperJson.Options),
        ["group"] = series.Group,
        ["caption"] = series.Caption,
        ["council"] = series.Council,
        ["unit"] = series.Unit,
        ["polarity"] = series.Polarity,
        ["target"] = series.Target,
        ["periodFrom"] = series.PeriodFrom,
        ["periodTo"] = series.PeriodTo,
        ["values"] = series.Values,
        ["papers"] = series.Papers,
        ["breaks"] = JsonSerializer.SerializeToNode(series.Breaks, PaperJson.Options),
        ["url"] = string.Create(CultureInfo.InvariantCulture, $"/api/v1/kpis/{series.Id}/values"),
    };

    private static JsonObject Example() => RowOf(new StoredKpiSeries("example-council-cp5", "CP5", "Plans for a second time", "Example Council", "2017-04", "2018-01", 10, 2) { Refs = ["CP5"], Titles = ["Plans for a second time"] });

    private static IResult NoSeries(string id) => Problems.Missing($"There is no series {id}: GET /api/v1/kpis lists them all.");
}
