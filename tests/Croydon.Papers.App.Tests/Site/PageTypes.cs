using System.Globalization;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Tests.Site;

/// <summary>An address, or several, of every type of page, by the route that answers it. A route that is missing here fails a test.</summary>
internal static class PageTypes
{
    public const string Missing = "/no-such-page";

    /// <summary>Routes outside the API that are no pages.</summary>
    public static IReadOnlyList<string> NoPages { get; } =
        ["/healthz", "/readyz", "/meetings.ics", "/search.atom", "/papers/{id}/pages", "/papers/{id}/file", "/openapi/{documentName}.json"];

    /// <summary>Made from what is in the store.</summary>
    public static async Task<ILookup<string, string>> ByRouteAsync(IPaperCatalogue catalogue, HttpClient client)
    {
        var papers = (await catalogue.DocumentsAsync(new PaperFilter { PageSize = 100 }, CancellationToken.None)).Items;
        var paged = papers.First(p => p.Pages > 1 && p.ItemCounts.GetValueOrDefault("kpis") > 0 && p.ItemCounts.GetValueOrDefault("checks") > 0);
        var plain = papers.First(p => p.Pages is null or 0);
        var plan = papers.First(p => p.Title == WrittenPapers.HostileTitle);
        var series = await SeriesAsync(client);
        (string Route, string Address)[] all =
        [
            ("/", "/"),
            ("/search", "/search"), ("/search", "/search?q=caseloads"), ("/search", "/search?q=zzzqqqxxx"), ("/search", $"/search?q=plan&paper={paged.Id}"),
            ("/papers", "/papers"), ("/papers", "/papers?q=zzzqqqxxx"),
            ("/papers/{id}", $"/papers/{paged.Id}"), ("/papers/{id}", $"/papers/{plan.Id}"), ("/papers/{id}", $"/papers/{plain.Id}"),
            ("/papers/{id}/pages/{page:int}", string.Create(CultureInfo.InvariantCulture, $"/papers/{paged.Id}/pages/{paged.Pages}?box=72,72,300,120&q=committee")),
            ("/papers/{id}/pages/{page:int}", $"/papers/{paged.Id}/pages/1?size=large"),
            ("/papers/{id}/text", $"/papers/{plain.Id}/text?line=3"),
            ("/papers/{id}/items/{sort}", $"/papers/{plan.Id}/items/actions"), ("/papers/{id}/items/{sort}", $"/papers/{paged.Id}/items/kpis"),
            ("/item/{id}", $"/item/{await ItemAsync(catalogue, "risks")}"), ("/item/{id}", $"/item/{await ItemAsync(catalogue, "actions")}"), ("/item/{id}", $"/item/{await ItemAsync(catalogue, "minutes")}"),
            ("/items/{sort}", "/items/savings"), ("/items/{sort}", "/items/minutes"),
            ("/meetings", "/meetings"), ("/meetings/calendar", "/meetings/calendar"), ("/meetings/calendar", "/meetings/calendar?body=nowhere"),
            ("/meetings/{date}/{body}", "/meetings/2018-03-13/scrutiny-sub-committee"), ("/meetings/{date}/{body}", "/meetings/2018-01-30/scrutiny-and-overview-committee"),
            ("/kpis", "/kpis"), ("/kpis/{id}", series[0]), ("/kpis/{id}", series[1]),
            ("/kpis/compare", "/kpis/compare"), ("/kpis/compare", "/kpis/compare?" + string.Join('&', series.Take(3).Select(s => "s=" + s.Split('/')[^1]))),
            ("/actions", "/actions"), ("/actions", "/actions?asOf=2021-12-01"),
            ("/recommendations", "/recommendations"), ("/risks", "/risks"), ("/inspections", "/inspections"), ("/findings", "/findings"),
            ("/checks", "/checks"), ("/checks/{id}", $"/checks/{await ItemAsync(catalogue, "checks")}"), ("/checks/{id}", $"/checks/{await ItemAsync(catalogue, "checks", paged.Id)}"),
            ("/people", "/people"), ("/people/{name}", "/people/Rita%20Cole"), ("/upload", "/upload"), ("/about", "/about"), ("/api", "/api"),
        ];
        return all.ToLookup(a => a.Route, a => a.Address, StringComparer.Ordinal);
    }

    private static async Task<string> ItemAsync(IPaperCatalogue catalogue, string sort, string? paper = null) =>
        (await catalogue.ItemsAsync(new ItemFilter(sort) { Paper = paper, PageSize = 1 }, CancellationToken.None)).Items[0].Id;

    private static async Task<IReadOnlyList<string>> SeriesAsync(HttpClient client) =>
        [.. (await client.GetStringAsync("/kpis?format=csv")).Split("\r\n").Select(l => l.Split(',')[^1]).Where(a => a.StartsWith("/kpis/", StringComparison.Ordinal))];
}
