using System.Globalization;
using System.Net;
using System.Text.Json.Nodes;
using Croydon.Papers.App.Api;
using Croydon.Papers.App.Lists;
using Croydon.Papers.App.Search;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Feeds;

/// <summary>Atom feeds: any search, newest first, and any list.</summary>
internal static class FeedsApi
{
    private const string AtomType = "application/atom+xml";
    private const string Atom = AtomType + "; charset=utf-8";
    private const int Entries = 50;

    public static void MapFeeds(this IEndpointRouteBuilder app)
    {
        app.MapGet("/api/v1/search.atom", SearchAsync).WithName("search-feed").WithTags("Feeds")
            .WithSummary("A search as an Atom feed").WithDescription("Takes the parameters of /api/v1/search; the newest 50 passages.")
            .AnswersAs("An Atom feed (RFC 4287).", AtomType).OrProblem(HttpStatusCode.BadRequest);
        foreach (var kind in ListKinds.All)
        {
            app.MapGet($"/api/v1/{kind}.atom", (HttpContext context, IPaperCatalogue catalogue, TimeProvider time) => ListAsync(kind, context, catalogue, time))
                .WithName("feed-" + kind).WithTags("Feeds").WithSummary(ListDescriptions.SummaryOf(kind) + " as an Atom feed").WithDescription("Takes the filters of the list; the newest 50.")
                .WithListParameters(kind).AnswersAs("An Atom feed (RFC 4287).", AtomType).OrProblem(HttpStatusCode.BadRequest);
        }
    }

    private static async Task<IResult> SearchAsync([AsParameters] SearchParameters parameters, HttpContext context, ISearchEngine search, TimeProvider time, CancellationToken cancel)
    {
        if (parameters.Wrong(SearchApi.Sorts) is { } wrong)
            return Problems.Wrong(wrong);
        var results = await search.SearchAsync(parameters.Request() with { Sort = "newest", PageSize = Entries }, cancel);
        var site = SiteOf(context);
        var entries = results.Results.Select(r => new AtomEntry($"{site}{r.Url}#{r.Line ?? r.Page}", r.Title, site + r.Url, Noon(r.Date) ?? time.GetUtcNow(), r.SnippetHtml)).ToList();
        return Feed(context, $"Search: {results.Query}", "/search", entries, time);
    }

    private static async Task<IResult> ListAsync(string kind, HttpContext context, IPaperCatalogue catalogue, TimeProvider time)
    {
        var (request, wrong) = ListQuery.Read(kind, context.Request.Query);
        if (request is null)
            return Problems.Wrong(wrong!);
        var list = await new ListReader(catalogue).ReadAsync(request with { PageSize = Entries }, context.RequestAborted);
        var site = SiteOf(context);
        return Feed(context, ListDescriptions.SummaryOf(kind), "/" + kind, [.. (list?.Rows ?? []).Select(r => Entry(r, site, time))], time);
    }

    private static AtomEntry Entry(JsonObject row, string site, TimeProvider time)
    {
        var document = row["document"] as JsonObject ?? row;
        var url = site + (string?)document["url"];
        var title = new[] { "title", "text", "name", "subject", "short", "aspect", "message", "body" }.Select(f => row[f] is JsonValue v && v.TryGetValue<string>(out var s) ? s : null).FirstOrDefault(t => t is { Length: > 0 });
        var date = DateOnly.TryParseExact((string?)document["date"], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Noon(day) : null;
        return new AtomEntry($"{url}#{(string?)(row["id"] ?? row["kpi"])}", title ?? (string?)document["title"] ?? "", url, date ?? time.GetUtcNow(), null);
    }

    private static IResult Feed(HttpContext context, string title, string page, IReadOnlyList<AtomEntry> entries, TimeProvider time)
    {
        var site = SiteOf(context);
        return Results.Text(AtomFeed.Write(title, site + context.Request.Path + context.Request.QueryString, site + page + context.Request.QueryString, entries, time.GetUtcNow()), Atom);
    }

    private static string SiteOf(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}";

    private static DateTimeOffset? Noon(DateOnly? date) => date is { } day ? new DateTimeOffset(day.ToDateTime(new TimeOnly(12, 0)), TimeSpan.Zero) : null;
}
