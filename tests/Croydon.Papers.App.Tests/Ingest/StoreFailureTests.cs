using System.Runtime.Versioning;
using Croydon.Papers.Documents;
using Croydon.Papers.Ingestion;
using Croydon.Papers.Storage;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.App.Tests.Ingest;

/// <summary>A store that cannot be written ends a batch with one sentence and exit code 3, and stays whole.</summary>
[UnsupportedOSPlatform("windows")]
public sealed class StoreFailureTests : IDisposable
{
    private const int StoreUnavailable = 3;
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-failing-").FullName;

    private string Store => Path.Combine(_folder, "papers.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Ingest_DiskFull_SaysSoAndKeepsWhatWasStored()
    {
        await using var disk = await SmallDisk.MountAsync(megabytes: 2);
        if (disk is null)
            return;
        var papers = SmallPapers.Write(Path.Combine(_folder, "papers"), 200);
        var store = Path.Combine(disk.Folder, "papers.db");

        var (code, output, errors) = await PapersProcess.RunAsync("ingest", papers, "--store", store);

        Assert.Equal(StoreUnavailable, code);
        Assert.Contains("free some space, then run this again.", errors, StringComparison.Ordinal);
        Assert.Matches(@"^\d+ papers stored", output);
        Assert.NotEmpty(StoreDump.Of(store));
        await disk.GrowAsync(megabytes: 64);
        await PapersProcess.RunAsync("ingest", papers, "--store", store);
        await PapersProcess.RunAsync("ingest", papers, "--store", Store);
        Assert.Equal(StoreDump.Of(Store), StoreDump.Of(store));
    }

    [Fact]
    public async Task Ingest_StoreFailsUnderWay_EndsWithItsSentenceAndReportsWhatWasStored()
    {
        var files = Enumerable.Range(0, 40).Select(i => new PaperFile($"{i}.md", _ => Task.FromResult<PaperSource?>(PaperSource.Of($"{i}.md", BitConverter.GetBytes(i)))));
        var store = new FullStore(Stores.Open(Store, create: true, TimeProvider.System).Papers, room: 7);
        var reports = new List<IngestReport>();

        var full = await Assert.ThrowsAsync<StoreUnavailableException>(async () =>
        {
            await foreach (var report in new Ingester(new PapersServices(), store, jobs: 2).RunAsync(files, CancellationToken.None))
                reports.Add(report);
        });

        Assert.Equal("The disk is full.", full.Message);
        Assert.InRange(reports.Count, 1, 7);
    }

    [Fact]
    public async Task Ingest_StoreReadOnly_SaysWhoMustMayWrite()
    {
        var papers = SmallPapers.Write(Path.Combine(_folder, "papers"), 1);
        await PapersProcess.RunAsync("ingest", papers, "--store", Store);
        File.SetUnixFileMode(Store, UnixFileMode.UserRead);
        var fresh = Path.Combine(_folder, "new.md");
        await File.WriteAllTextAsync(fresh, "The ward has nine bays.");

        var (code, _, errors) = await AsMereUserAsync("ingest", fresh, "--store", Store);

        Assert.Equal((StoreUnavailable, $"The store {Store} is read-only: give this user the right to write to the file and its folder."), (code, errors.Trim()));
    }

    [Fact]
    public async Task Ingest_StoreLocked_WaitsThenSaysSo()
    {
        var papers = SmallPapers.Write(Path.Combine(_folder, "papers"), 1);
        await PapersProcess.RunAsync("ingest", papers, "--store", Store);
        var fresh = Path.Combine(_folder, "new.md");
        await File.WriteAllTextAsync(fresh, "The ward has nine bays.");
        await using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        await connection.OpenAsync();
        await using var writing = connection.BeginTransaction(deferred: false);

        await using var process = PapersProcess.StartUnder(["env", "PAPERS_STORE_PATIENCE_SECONDS=1"], "ingest", fresh, "--store", Store);
        var (code, _, errors) = await process.EndAsync();

        Assert.Equal((StoreUnavailable, $"The store {Store} is in use by another program that is writing to it: wait for it to finish and run this again."), (code, errors.Trim()));
    }

    [Fact]
    public async Task Ingest_FileVanished_IsNamedAndTheOthersAreStored()
    {
        var papers = SmallPapers.Write(Path.Combine(_folder, "papers"), 1);
        var gone = Path.Combine(papers, "gone.md");

        var (code, output, errors) = await PapersProcess.RunAsync("ingest", gone, Path.Combine(papers, "000.md"), "--store", Store);

        Assert.Equal((1, $"{gone}: There is no such file: look at the path."), (code, errors.Trim()));
        Assert.StartsWith("1 paper stored", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_FileLargerThanAllowed_IsRejectedUnreadAndTheOthersAreStored()
    {
        var papers = SmallPapers.Write(Path.Combine(_folder, "papers"), 1);
        var large = Path.Combine(_folder, "large.pdf");
        await using (var file = File.Create(large))
            file.SetLength(PaperFiles.Largest + 1);

        var (code, output, errors) = await PapersProcess.RunAsync("ingest", large, Path.Combine(papers, "000.md"), "--store", Store);

        Assert.Equal((1, $"{large}: The file is larger than 300 megabytes: split it, and ingest its parts."), (code, errors.Trim()));
        Assert.StartsWith("1 paper stored", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ingest_WithReport_WritesEachPaperAndTheSummaryLast()
    {
        var papers = SmallPapers.Write(Path.Combine(_folder, "papers"), 2);
        var report = Path.Combine(_folder, "report.ndjson");

        await PapersProcess.RunAsync("ingest", papers, "--store", Store, "--report", report);

        var lines = await File.ReadAllLinesAsync(report);
        Assert.Equal(6, lines.Length);
        Assert.Contains("\"stored\":2,\"unchanged\":0,\"duplicate\":1,\"quarantined\":1,\"rejected\":1,\"unreadable\":0", lines[^1], StringComparison.Ordinal);
    }

    /// <summary>Root may write to anything: without its capabilities it is bound by file modes like anybody.</summary>
    private static async Task<(int Code, string Output, string Errors)> AsMereUserAsync(params string[] arguments)
    {
        await using var process = Environment.IsPrivilegedProcess
            ? PapersProcess.StartUnder(["setpriv", "--bounding-set=-all", "--inh-caps=-all"], arguments)
            : PapersProcess.Start(arguments);
        return await process.EndAsync();
    }

    private sealed class FullStore(IPaperStore inner, int room) : IPaperStore
    {
        private int _saved;

        public Task<StoredState?> StateAsync(string sha256, CancellationToken cancel) => inner.StateAsync(sha256, cancel);

        public Task<IReadOnlyList<StoredState>> StatesAsync(CancellationToken cancel) => inner.StatesAsync(cancel);

        public Task<bool> IsReleasedAsync(string sha256, CancellationToken cancel) => inner.IsReleasedAsync(sha256, cancel);

        public Task<byte[]?> BytesAsync(string sha256, CancellationToken cancel) => inner.BytesAsync(sha256, cancel);

        public Task<StoredReading?> ReadingAsync(string sha256, CancellationToken cancel) => inner.ReadingAsync(sha256, cancel);

        public Task CompareAsync(CancellationToken cancel) => inner.CompareAsync(cancel);

        public Task SaveOriginAsync(string sha256, PaperOrigin origin, CancellationToken cancel) => inner.SaveOriginAsync(sha256, origin, cancel);

        public Task SaveAsync(ExtractedPaper paper, CancellationToken cancel) =>
            Interlocked.Increment(ref _saved) > room ? throw new StoreUnavailableException("The disk is full.") : inner.SaveAsync(paper, cancel);
    }
}
