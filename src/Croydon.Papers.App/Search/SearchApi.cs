using Croydon.Papers.App.Api;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Search;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Search;

/// <summary>GET /api/v1/search.</summary>
internal static class SearchApi
{
    public static IReadOnlyList<string> Sorts { get; } = ["relevance", "newest", "oldest", "exact"];

    public static void MapSearch(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/v1/search", SearchAsync).WithName("search").WithTags("Search").WithSummary("Search the papers")
            .WithDescription("Full text over passages: paragraphs, lists and table rows. All words must match; \"phrases\", OR, -not, prefix*, fuzzy~ and field:value are understood. What matches only in part comes last and is marked weak.")
            .Produces<SearchResults>();

    private static async Task<IResult> SearchAsync([AsParameters] SearchParameters parameters, ISearchEngine search, CancellationToken cancel)
    {
        if (parameters.Wrong(Sorts) is { } wrong)
            return Problems.Wrong(wrong);
        return Results.Json(await search.SearchAsync(parameters.Request(), cancel), PaperJson.Options);
    }
}
