using System.Net;
using System.Text.Json;
using Croydon.Papers.App.Api;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Search;

/// <summary>GET /api/v1/search.</summary>
internal static class SearchApi
{
    public static IReadOnlyList<string> Sorts { get; } = ["relevance", "newest", "oldest", "exact"];

    public static void MapSearch(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/v1/search", SearchAsync).WithName("search").WithTags("Search").WithSummary("Search the papers")
            .WithDescription("Full text over passages: paragraphs, lists and table rows. All words must match; \"phrases\", OR, -not, prefix*, fuzzy~ and field:value are understood. What matches only in part comes last and is marked weak. CSV and NDJSON hold the results of the page asked for, one a row.")
            .Answers("Results best first, with counts by year, kind, body and council. `total` is exact where `totalIsExact` is true.", SearchExample.Answer(), AnswerFormats.CsvType, AnswerFormats.NdjsonType)
            .OrProblem(HttpStatusCode.BadRequest);

    private static async Task<IResult> SearchAsync([AsParameters] SearchParameters parameters, HttpRequest http, ISearchEngine search, CancellationToken cancel)
    {
        if (AnswerFormats.Of(http) is not { } format)
            return Problems.WrongFormat();
        if (parameters.Wrong(Sorts) is { } wrong)
            return Problems.Wrong(wrong);
        var results = await search.SearchAsync(parameters.Request(), cancel);
        return format == AnswerFormat.Json ? Results.Json(results, PaperJson.Options)
            : ListAnswer.Rows(format, "search", [.. results.Results.Select(r => JsonSerializer.SerializeToNode(r, PaperJson.Options)!.AsObject())]);
    }
}
