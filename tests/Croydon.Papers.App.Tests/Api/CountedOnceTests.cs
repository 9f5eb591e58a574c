using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Croydon.Papers.App.Lists;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Documents;
using Croydon.Papers.Ingestion;
using Croydon.Papers.Storage;
using Croydon.Papers.Testing;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.App.Tests.Api;

/// <summary>A paper that is ingested in two renderings changes no count anywhere: lists, totals, facets, feeds.</summary>
public sealed class CountedOnceTests : IDisposable
{
    private static readonly string[] Queries = ["committee", "locality", "risk", "Robert Henderson", "children", "social work", "\"early help\"", "year:2019 plan", "agenda OR minutes"];

    private readonly string _folder = Directory.CreateTempSubdirectory("papers-once-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Api_ReportOfTheCorpusInTwoRenderings_CountsAsOne()
    {
        var report = await File.ReadAllTextAsync(Checkout.PathOf("corpus/report/localities-june-2019/paper.md"));
        var rendering = report.Replace("**", "__", StringComparison.Ordinal).Replace("\n- ", "\n* ", StringComparison.Ordinal) + "\n";

        await SameCountsAsync([InMemory("report.md", report)], [InMemory("report.md", report), InMemory("second.md", rendering)]);
    }

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Api_RealPackInTwoRenderings_CountsAsOne()
    {
        if (SharedPapers.Find("gold/queries.json") is not { } gold)
            return;
        var seeds = Directory.GetFiles(Path.Combine(Path.GetDirectoryName(gold)!, "..", "seeds")).Order(StringComparer.Ordinal).Select(PaperFile.OnDisk).ToList();

        await SameCountsAsync([seeds[0]], [seeds[0], seeds[2]]);
        await SameCountsAsync([.. seeds.Where((_, i) => i != 2)], seeds);
    }

    private async Task SameCountsAsync(IReadOnlyList<PaperFile> one, IReadOnlyList<PaperFile> both)
    {
        var (alone, together) = (await CountsAsync(one), await CountsAsync(both));
        var changed = alone.Keys.Where(k => alone[k] != together[k]).ToList();

        Assert.Equal(changed.Select(k => $"{k}: {alone[k]}"), changed.Select(k => $"{k}: {together[k]}"));
        Assert.NotEqual("0", alone["search risk"].Split(' ')[0]);
    }

    /// <summary>Every number that the API gives for a store of these papers.</summary>
    private async Task<Dictionary<string, string>> CountsAsync(IReadOnlyList<PaperFile> papers)
    {
        var file = Path.Combine(_folder, Path.GetRandomFileName() + ".db");
        var store = Stores.Open(file, create: true, TimeProvider.System);
        await foreach (var report in new Ingester(new PapersServices(), store.Papers, 2).RunAsync(papers, CancellationToken.None))
            Assert.False(report.Failed, report.File);
        await using var app = WebHost.Create(new HostSettings(file, "http://127.0.0.1:0"));
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Assert.Equal(papers.Count, (int)(await JsonAsync(client, "/api/v1/documents?includeDuplicates=true"))["total"]!);
        var counts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var kind in ListKinds.All)
        {
            counts[kind] = (await JsonAsync(client, $"/api/v1/{kind}"))["total"]!.ToJsonString();
            counts[kind + " feed"] = Occurrences(await client.GetStringAsync($"/api/v1/{kind}.atom"), "<entry>");
        }

        counts["calendar"] = Occurrences(await client.GetStringAsync("/api/v1/meetings.ics"), "BEGIN:VEVENT");
        foreach (var query in Queries)
        {
            var answer = await JsonAsync(client, "/api/v1/search?q=" + Uri.EscapeDataString(query));
            counts["search " + query] = $"{answer["total"]} {answer["facets"]!.ToJsonString()}";
        }

        return counts;
    }

    private static string Occurrences(string text, string of) => (text.Split(of).Length - 1).ToString(CultureInfo.InvariantCulture);

    private static async Task<JsonNode> JsonAsync(HttpClient client, string path) => JsonNode.Parse(await client.GetStringAsync(path))!;

    private static PaperFile InMemory(string name, string text) => new(name, _ => Task.FromResult<PaperSource?>(PaperSource.Of(name, Encoding.UTF8.GetBytes(text))));
}
