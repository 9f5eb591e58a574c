using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Ingestion;
using Croydon.Papers.Search;

namespace Croydon.Papers.Storage.Tests;

/// <summary>What every store must do with papers that are not for publication: one subclass an engine.</summary>
public abstract class QuarantineContract
{
    private const string Secret = "# Sale of land\n\nNOT FOR PUBLICATION\n\nThe reserve price is eleven groats.\n";
    private readonly CancellationToken _cancel = CancellationToken.None;

    protected abstract PapersStore Open();

    [Fact]
    public async Task Ingest_MarkedPaper_LeavesNoTraceInListsAndSearch()
    {
        var store = Open();

        var report = await IngestAsync(store, Secret);

        Assert.Equal(IngestOutcome.Quarantined, report.Outcome);
        Assert.Null(report.Id);
        Assert.Equal(0, (await store.Catalogue.DocumentsAsync(new PaperFilter(), _cancel)).Total);
        Assert.Equal(0, (await store.Search.SearchAsync(new SearchRequest("groats"), _cancel)).Total);
        Assert.Null(await store.Catalogue.FileAsync(IdOf(Secret), _cancel));
        Assert.Equal("not for publication", Assert.Single(await store.Quarantine.ListAsync(_cancel)).Mark);
    }

    [Fact]
    public async Task Ingest_MarkedPaperAgain_ReadsNothingAgain()
    {
        var store = Open();
        await IngestAsync(store, Secret);

        Assert.Equal(IngestOutcome.Unchanged, (await IngestAsync(store, Secret)).Outcome);
    }

    [Fact]
    public async Task Release_WithReason_PublishesAndKeepsTheRecord()
    {
        var store = Open();
        await IngestAsync(store, Secret);

        await store.Quarantine.ReleaseAsync(IdOf(Secret), "A Clerk", "The mark was left from a draft", _cancel);
        var report = await IngestAsync(store, Secret, again: true);

        Assert.Equal(IngestOutcome.Stored, report.Outcome);
        Assert.Equal(1, (await store.Search.SearchAsync(new SearchRequest("groats"), _cancel)).Total);
        Assert.Empty(await store.Quarantine.ListAsync(_cancel));
        Assert.Equal(["quarantined", "released"], (await store.Quarantine.LogAsync(_cancel)).Select(e => e.Action));
        Assert.Equal("A Clerk", (await store.Quarantine.LogAsync(_cancel))[1].Who);
    }

    [Fact]
    public async Task Delete_KeptApart_DeletesTheBytes()
    {
        var store = Open();
        await IngestAsync(store, Secret);

        await store.Quarantine.DeleteAsync(IdOf(Secret), "A Clerk", "Sent by mistake", _cancel);

        Assert.Empty(await store.Quarantine.ListAsync(_cancel));
        Assert.Null(await store.Papers.BytesAsync(SourceOf(Secret).Sha256, _cancel));
        Assert.Null(await store.Quarantine.DeleteAsync("000000000000", "A Clerk", "Not there", _cancel));
    }

    [Fact]
    public async Task Save_PartMarked_KeepsTheFileBackButShowsTheOpenPages()
    {
        var store = Open();
        var source = PaperSource.Of("pack.pdf", [1, 2, 3]);
        var services = new PapersServices();
        var paper = new Paper(source, "pdf", [new Page(1, 595, 842, []), new Page(2, 595, 842, [])], []);
        var mark = new Citation(2, null, null, null, "EXEMPT");
        await store.Papers.SaveAsync(new ExtractedPaper(paper, new PaperItems(services.Sorts), PaperStatus.OkWithProblems, services.Version)
        {
            Exemptions = [new Exemption("exempt", mark, 0, 0) { PageFrom = 2, PageTo = 2 }],
        }, _cancel);

        var id = StoredPaper.IdOf(source.Sha256);
        Assert.NotNull(await store.Catalogue.DocumentAsync(id, _cancel));
        Assert.Null(await store.Catalogue.FileAsync(id, _cancel));
        Assert.NotNull(await store.Catalogue.FileForPageAsync(id, 1, _cancel));
        Assert.Null(await store.Catalogue.FileForPageAsync(id, 2, _cancel));
    }

    private async Task<IngestReport> IngestAsync(PapersStore store, string text, bool again = false)
    {
        var ingester = new Ingester(new PapersServices(), store.Papers, jobs: 1) { ReadAgain = again };
        await foreach (var report in ingester.RunAsync([new PaperFile("secret.md", _ => Task.FromResult<PaperSource?>(SourceOf(text)))], _cancel))
            return report;
        throw new InvalidOperationException("No report came.");
    }

    private static PaperSource SourceOf(string text) => PaperSource.Of("secret.md", Encoding.UTF8.GetBytes(text));

    private static string IdOf(string text) => StoredPaper.IdOf(SourceOf(text).Sha256);
}
