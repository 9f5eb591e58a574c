using Croydon.Papers.Documents;
using Croydon.Papers.Ingestion;
using Croydon.Papers.Items;
using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Kinds;
using Croydon.Papers.Reading;
using Croydon.Papers.Storage;
using Croydon.Papers.Testing;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Tests.Ingestion;

/// <summary>Which stored papers are done again after a stage has changed, and whether their files are opened for it.</summary>
public sealed class ReindexTests : IAsyncLifetime
{
    private static readonly string[] Papers =
    [
        "corpus/performance-report/quarter-three-2025/paper.pdf",
        "corpus/minutes/scrutiny-january-2018-web/paper.html",
        "corpus/improvement-plan/children-july-2021-word/paper.docx",
        "corpus/report/localities-june-2019/paper.md",
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("papers-reindex-").FullName;
    private readonly List<string> _opened = [];

    public Task InitializeAsync() => IngestAsync(new PapersServices(), Papers.Select(p => PaperFile.OnDisk(Checkout.PathOf(p))));

    public Task DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Run_NothingChanged_DoesNothing()
    {
        Assert.Empty(await ReindexAsync(Watched()));
        Assert.Empty(_opened);
    }

    [Fact]
    public async Task Run_ExtractorChanged_DoesAllPapersAgainFromWhatIsStored()
    {
        var before = await ContentsAsync();

        Assert.Equal(Papers.Length, (await ReindexAsync(Watched(extractors: Raised))).Count);

        Assert.Empty(_opened);
        Assert.Equal(before, await ContentsAsync());
        Assert.Empty(await ReindexAsync(Watched(extractors: Raised)));
    }

    [Fact]
    public async Task Run_ExtractorFindsLess_TakesItsItemsOut()
    {
        await ReindexAsync(Watched(extractors: e => e is KpiExtractor ? new OtherExtractor(e, []) : e));

        Assert.Empty(_opened);
        Assert.DoesNotContain(await ContentsAsync(), c => c.StartsWith("kpis", StringComparison.Ordinal));
        Assert.Equal(0, (await Open().Catalogue.KpiValuesAsync(new KpiValueFilter(), default)).Total);
    }

    [Theory]
    [InlineData("pdf")]
    [InlineData("html")]
    [InlineData("docx")]
    [InlineData("text")]
    public async Task Run_ReaderChanged_OpensThePapersOfItsFormatOnly(string format)
    {
        var reports = await ReindexAsync(Watched(changed: format));

        Assert.Single(reports);
        Assert.Equal([format], _opened);
    }

    [Fact]
    public async Task Run_KindChanged_OpensEveryPaper()
    {
        await ReindexAsync(Watched(kinds: [new OtherVersionKind(), .. new PapersServices().Kinds]));

        Assert.Equal(["docx", "html", "pdf", "text"], _opened.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Run_PaperStoredBeforeReadingsWereKept_IsOpened()
    {
        await using (var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "papers.db")};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var forget = connection.CreateCommand();
            forget.CommandText = "DELETE FROM readings WHERE paper = (SELECT id FROM papers WHERE format = 'html')";
            Assert.Equal(1, await forget.ExecuteNonQueryAsync());
        }

        await ReindexAsync(Watched(extractors: Raised));

        Assert.Equal(["html"], _opened);
    }

    private static IItemExtractor Raised(IItemExtractor extractor) => extractor is KpiExtractor ? new OtherExtractor(extractor, null) : extractor;

    private PapersStore Open() => Stores.Open(Path.Combine(_folder, "papers.db"), create: true, TimeProvider.System);

    /// <summary>Today's services with readers that tell when they are asked.</summary>
    private PapersServices Watched(Func<IItemExtractor, IItemExtractor>? extractors = null, string? changed = null, IReadOnlyList<IPaperKind>? kinds = null)
    {
        var today = new PapersServices();
        return new PapersServices
        {
            Readers = [.. today.Readers.Select(r => new WatchedReader(r, r.Format == changed ? 1 : 0, _opened))],
            Extractors = [.. today.Extractors.Select(extractors ?? (e => e))],
            Kinds = kinds ?? today.Kinds,
        };
    }

    private async Task<List<IngestReport>> ReindexAsync(PapersServices services)
    {
        var store = Open().Papers;
        var stored = await store.StatesAsync(default);
        var reports = await IngestAsync(services, stored.Select(s => new PaperFile(s.File, async cancel => new PaperSource(s.File, (await store.BytesAsync(s.Sha256, cancel))!, s.Sha256))));
        return [.. reports.Where(r => r.Outcome == IngestOutcome.Stored)];
    }

    private async Task<List<IngestReport>> IngestAsync(PapersServices services, IEnumerable<PaperFile> files)
    {
        var reports = new List<IngestReport>();
        await foreach (var report in new Ingester(services, Open().Papers, jobs: 1).RunAsync(files, default))
            reports.Add(report);
        return reports;
    }

    /// <summary>All items and passages as lines; times of storing left out.</summary>
    private async Task<List<string>> ContentsAsync()
    {
        var catalogue = Open().Catalogue;
        var lines = new List<string>();
        foreach (var sort in new PapersServices().Sorts)
            foreach (var item in (await catalogue.ItemsAsync(new ItemFilter(sort.Json) { PageSize = 1000 }, default)).Items)
                lines.Add($"{sort.Json} {item.Id} {item.Body.GetRawText()}");
        foreach (var paper in (await catalogue.DocumentsAsync(new PaperFilter(), default)).Items)
        {
            lines.AddRange((await catalogue.PassagesAsync(paper.Id, default)).Select(p => $"{paper.Id} {p.Page} {p.Section}: {p.Text} ({string.Join(' ', p.Terms)})"));
            foreach (var page in await catalogue.PageNumbersAsync(paper.Id, default))
                lines.Add(System.Text.Json.JsonSerializer.Serialize(await catalogue.PageAsync(paper.Id, page.Number, default)));
        }

        return lines;
    }

    private sealed class WatchedReader(IPaperReader inner, int later, List<string> opened) : IPaperReader
    {
        public string Format => inner.Format;

        public int Version => inner.Version + later;

        public bool Accepts(PaperSource source) => inner.Accepts(source);

        public Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel)
        {
            opened.Add(Format);
            return inner.ReadAsync(source, cancel);
        }
    }

    /// <summary>Of the next version; finds the same, or what it is told.</summary>
    private sealed class OtherExtractor(IItemExtractor inner, IReadOnlyList<IItem>? found) : IItemExtractor
    {
        public ItemSort Sort => inner.Sort;

        public int Version => inner.Version + 1;

        public IEnumerable<IItem> Extract(Paper paper) => found ?? inner.Extract(paper);
    }

    private sealed class OtherVersionKind : IPaperKind
    {
        public int Version => 1;

        public PaperDescription? Describe(Paper paper) => null;

        public IReadOnlyList<Part> Divide(Paper paper) => [];
    }
}
