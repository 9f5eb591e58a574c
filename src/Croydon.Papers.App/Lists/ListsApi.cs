using System.ComponentModel;
using System.Net;
using Croydon.Papers.App.Api;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Lists;

/// <summary>Every list: GET /api/v1/{kind}, and one item by its id.</summary>
internal static class ListsApi
{
    public static void MapLists(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1").WithTags("Lists");
        foreach (var kind in ListKinds.All.Where(k => k != ListKinds.Documents))
        {
            var route = kind == "kpis" ? "kpi-items" : kind;
            api.MapGet("/" + route, (HttpContext context, IPaperCatalogue catalogue) => ListAsync(kind, context, catalogue))
                .WithName("list-" + route).WithSummary(ListDescriptions.SummaryOf(kind)).WithDescription(ListDescriptions.Of(kind)).DescribedAsList(kind);
        }

        api.MapGet("/meetings/{id}", ItemAsync).WithName("meeting").WithSummary("One meeting").WithDescription("By the id that the list of meetings gives.")
            .Answers("The meeting.", ListExamples.Row("meetings")).OrProblem(HttpStatusCode.NotFound);
        api.MapGet("/items/{id}", ItemAsync).WithName("item").WithSummary("One item of any sort").WithDescription("By the id that its list gives.")
            .Answers("The item as its list has it.", ListExamples.Row("actions")).OrProblem(HttpStatusCode.NotFound);
    }

    public static async Task<IResult> ListAsync(string kind, HttpContext context, IPaperCatalogue catalogue)
    {
        var (request, wrong) = ListQuery.Read(kind, context.Request.Query);
        if (request is null)
            return Problems.Wrong(wrong!);
        var reader = new ListReader(catalogue);
        return await ListAnswer.WriteAsync(context, request, r => reader.ReadAsync(r, context.RequestAborted));
    }

    private static async Task<IResult> ItemAsync([Description("As its list gives it.")] string id, IPaperCatalogue catalogue, CancellationToken cancel) =>
        await catalogue.ItemAsync(id, cancel) is { } item
            ? Results.Json(RowsOf.Item(item), PaperJson.Options)
            : Problems.Missing($"There is no item {id}: ids change when a paper is read again, so look it up in its list.");
}
