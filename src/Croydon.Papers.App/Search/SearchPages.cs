using Croydon.Papers.App.Ledgers;
using Croydon.Papers.Search;
using Croydon.Papers.Storage;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.Search;

/// <summary>/search for people, the same results as CSV and as an Atom feed to be told of new ones.</summary>
internal static class SearchPages
{
    private const int PageSize = 20;
    private const int Exported = 100;

    public static void MapSearchPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/search", SearchAsync).ExcludeFromDescription();
        app.MapGet("/search.atom", FeedAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> SearchAsync(HttpRequest http, ISearchEngine engine, IPaperCatalogue catalogue, CancellationToken cancel)
    {
        var request = LedgerRequest.Of(http);
        if (request.Format == "csv")
            return CsvResult.Of(await AskAsync(engine, request, 1, Exported, cancel) is { } all ? all.Results : [], HitColumns.All, "search");
        return new RazorComponentResult<SearchPage>(new
        {
            Request = request,
            Results = await AskAsync(engine, request, request.Page, PageSize, cancel),
            Paper = request.One("paper") is { } id ? await catalogue.DocumentAsync(id, cancel) : null,
        });
    }

    private static async Task<IResult> FeedAsync(HttpRequest http, ISearchEngine engine, CancellationToken cancel)
    {
        var request = LedgerRequest.Of(http);
        var results = await AskAsync(engine, request, 1, Exported, cancel, "newest");
        return SearchFeed.Of($"{http.Scheme}://{http.Host}", request, results?.Results ?? []);
    }

    /// <summary>Null where nothing was asked.</summary>
    private static async Task<SearchResults?> AskAsync(ISearchEngine engine, LedgerRequest request, int page, int pageSize, CancellationToken cancel, string? sort = null) =>
        request.Query is not { } query ? null : await engine.SearchAsync(new SearchRequest(query)
        {
            Kind = request.One("kind"),
            Body = request.One("body"),
            Council = request.One("council"),
            Paper = request.One("paper"),
            From = request.From,
            To = request.To,
            Year = int.TryParse(request.One("year"), out var year) ? year : null,
            Sort = sort ?? (request.Sort is "newest" or "oldest" or "exact" ? request.Sort : "relevance"),
            Expand = request.One("exact") != "on",
            Page = page,
            PageSize = pageSize,
        }, cancel);
}
