using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Croydon.Papers.App.Tests.Ingest;
using Croydon.Papers.Documents;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Tests.Exempt;

/// <summary>Looks at everything the site serves and everything the commands print for words that are not for publication.</summary>
public sealed partial class ExemptTraceTests(ExemptSite site) : IClassFixture<ExemptSite>
{
    private const int MostAddresses = 600;

    [Fact]
    public async Task Site_FollowedToItsEnds_ShowsNothingExempt()
    {
        var asked = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Queue<string>(["/", "/search?q=price", "/search?q=lamps", .. await AddressesOfTheApiAsync()]);
        while (waiting.TryDequeue(out var address))
        {
            if (!asked.Add(address) || asked.Count > MostAddresses)
                continue;
            using var answer = await site.Client.GetAsync(address);
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            ExemptSite.AssertClean(address, bytes);
            ExemptSite.AssertClean(address, answer.Headers.ToString());
            foreach (Match link in Link().Matches(System.Text.Encoding.UTF8.GetString(bytes)))
                waiting.Enqueue(WebUtility.HtmlDecode(link.Groups["url"].Value).Split('#')[0]);
        }

        Assert.InRange(asked.Count, 100, int.MaxValue);
    }

    [Theory]
    [InlineData("groats")]
    [InlineData("zorkmids")]
    [InlineData("doubloons")]
    [InlineData("guilders")]
    [InlineData("sequins")]
    [InlineData("900123")]
    [InlineData("\"07700 900123\"")]
    [InlineData("acacia")]
    public async Task Search_ForASecret_FindsAndSuggestsNothing(string secret)
    {
        var found = JsonNode.Parse(await site.Client.GetStringAsync($"/api/v1/search?q={Uri.EscapeDataString(secret)}"))!;

        Assert.Empty(found["results"]!.AsArray().Where(r => !(bool)r!["weak"]!));
        Assert.All(found["results"]!.AsArray(), r => ExemptSite.AssertClean(secret, r!.ToJsonString()));
        Assert.Null(JsonNode.Parse(await site.Client.GetStringAsync($"/api/v1/search?q={Uri.EscapeDataString(secret[..^1] + "q")}"))!["didYouMean"]);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(4)]
    public async Task PageOfAPack_Exempt_HasNoImageNoTextAndNoFile(int page)
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync($"/api/v1/documents/{ExemptSite.PackId}/pages/2.png"));
        foreach (var dpi in new[] { 40, 100, 200 })
            Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/api/v1/documents/{ExemptSite.PackId}/pages/{page}.png?dpi={dpi}"));
        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync($"/api/v1/documents/{ExemptSite.PackId}/file"));
        Assert.Empty(JsonNode.Parse(await site.Client.GetStringAsync($"/api/v1/documents/{ExemptSite.PackId}/pages/{page}"))!["words"]!.AsArray());
    }

    [Fact]
    public async Task Pack_WithAnExemptReport_SaysWhichPagesAreKeptApart()
    {
        var html = await site.Client.GetStringAsync($"/papers/{ExemptSite.PackId}");

        Assert.Contains("Pages 3 to 4 are marked as exempt", html, StringComparison.Ordinal);
        Assert.Contains("020 8726 6000", await site.Client.GetStringAsync($"/papers/{ExemptSite.PackId}/pages/1"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paper_WithAHomeAddress_IsReadWithoutItAndItsFileIsKeptBack()
    {
        var paper = JsonNode.Parse(await site.Client.GetStringAsync("/api/v1/documents?q=open"))!["items"]!.AsArray().Single()!;

        Assert.Equal(HttpStatusCode.Forbidden, await StatusAsync($"/api/v1/documents/{paper["id"]}/file"));
        Assert.Contains("whose home address is ██ ██████ ██████", WebUtility.HtmlDecode(await site.Client.GetStringAsync($"/papers/{paper["id"]}/text")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Image_KeptFromBeforeAMark_IsNotShownAfterIt()
    {
        var source = PaperSource.Of("later.pdf", SmallPdf.Of(["Street lamps", "The ward has ninety lamps of another sort."]));
        var store = Stores.Open(site.Store, create: false, TimeProvider.System).Papers;
        var open = await new PaperPipeline(new PapersServices()).RunAsync(source, CancellationToken.None);
        await store.SaveAsync(open, CancellationToken.None);
        var address = $"/api/v1/documents/{StoredPaper.IdOf(source.Sha256)}/pages/1.png";
        using var before = await site.Client.GetAsync(address);

        await store.SaveAsync(open with { Exemptions = [new Exemption("exempt", new Citation(1, null, null, null, "EXEMPT"), 0, 1) { PageFrom = 1, PageTo = 1 }] }, CancellationToken.None);

        Assert.Equal(HttpStatusCode.OK, before.StatusCode);
        Assert.Contains("no-cache", before.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        using var again = new HttpRequestMessage(HttpMethod.Get, address);
        again.Headers.TryAddWithoutValidation("If-None-Match", before.Headers.ETag!.ToString());
        using var after = await site.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotFound, after.StatusCode);
    }

    [Fact]
    public async Task Commands_AllOfThem_PrintNothingExempt()
    {
        ExemptSite.AssertClean("ingest", site.Said);
        foreach (var arguments in new[] { "list documents --format json", "list people --format csv", "list agenda-items --format json", "search price --json", "quarantine list", "quarantine list --json", "quarantine log", "doctor", "check" })
        {
            var (_, output, errors) = await PapersProcess.RunAsync([.. arguments.Split(' '), "--store", site.Store]);
            ExemptSite.AssertClean(arguments, output + errors);
        }
    }

    [Fact]
    public async Task Reindex_FromWhatIsStored_HoldsNothingExemptAndKeepsApartWhatWas()
    {
        var store = Stores.Open(site.Store, create: false, TimeProvider.System);
        var source = PaperSource.Of("pack.pdf", ExemptSite.Pack);
        var apart = (await store.Quarantine.ListAsync(default)).Select(q => (q.Id, q.PageFrom, q.PageTo)).ToList();

        var reading = (await store.Papers.ReadingAsync(source.Sha256, default))!;
        await store.Papers.SaveAsync(new PaperPipeline(new PapersServices()).Extract(reading.Paper with { Source = source }) with { Exemptions = reading.Exemptions }, default);

        ExemptSite.AssertClean("the reading", JsonSerializer.Serialize(reading));
        Assert.Equal(apart.Order(), (await store.Quarantine.ListAsync(default)).Select(q => (q.Id, q.PageFrom, q.PageTo)).Order());
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/api/v1/documents/{ExemptSite.PackId}/pages/3.png"));
    }

    [Fact]
    public async Task Log_OfTheServedSite_HoldsNothingExemptAndNothingThatWasAskedFor()
    {
        await using var server = PapersProcess.StartUnder(["env", "PAPERS_LOG_LEVEL=Information", "PAPERS_LOG_FORMAT=json"], "serve", "--store", site.Store, "--urls", "http://127.0.0.1:0");
        var address = ServedAt().Match((await server.ErrorLineAsync())!).Groups["url"].Value;
        using var client = new HttpClient { BaseAddress = new Uri(address) };
        foreach (var path in new[] { "/", "/search?q=groats", "/api/v1/search?q=zorkmids", $"/papers/{ExemptSite.PackId}", $"/papers/{ExemptSite.PackId}/pages/3", $"/api/v1/documents/{ExemptSite.PackId}/pages/3.png", $"/api/v1/documents/{ExemptSite.PackId}/file", "/doubloons" })
            using (await client.GetAsync(path))
            {
            }

        await server.StopAsync();
        var (code, output, errors) = await server.EndAsync();

        Assert.Equal(0, code);
        Assert.Equal(8, output.Split('\n').Count(l => l.Contains("papers.requests", StringComparison.Ordinal)));
        ExemptSite.AssertClean("the log", output + errors);
    }

    /// <summary>Every address of the API that reads, for every paper and in every format.</summary>
    private async Task<IEnumerable<string>> AddressesOfTheApiAsync()
    {
        var paths = JsonNode.Parse(await site.Client.GetStringAsync("/openapi/v1.json"))!["paths"]!.AsObject().Where(p => p.Value!["get"] is not null).Select(p => p.Key).ToList();
        var papers = JsonNode.Parse(await site.Client.GetStringAsync("/api/v1/documents"))!["items"]!.AsArray().Select(p => (string)p!["id"]!);
        return paths.Where(p => !p.Contains('{', StringComparison.Ordinal)).SelectMany(p => new[] { p, p + "?format=csv", p + "?format=ndjson", p + "?q=price" })
            .Concat(papers.SelectMany(id => paths.Where(p => p.Contains("{id}", StringComparison.Ordinal)).Select(p => p.Replace("{id}", id, StringComparison.Ordinal).Replace("{number}", "1", StringComparison.Ordinal).Replace("{page}", "1", StringComparison.Ordinal))));
    }

    private async Task<HttpStatusCode> StatusAsync(string address)
    {
        using var answer = await site.Client.GetAsync(address);
        return answer.StatusCode;
    }

    // "Serving papers.db at http://127.0.0.1:40213 (Ctrl+C stops)."
    [GeneratedRegex("at (?<url>http://[^ ]+) ")]
    private static partial Regex ServedAt();

    // href="/papers/0a1b2c3d4e5f", src="/api/v1/documents/0a1b2c3d4e5f/pages/1.png?dpi=40"
    [GeneratedRegex("(?:href|src)=\"(?<url>/[^\"]*)\"")]
    private static partial Regex Link();
}
