namespace Croydon.Papers.App.Tests.Ingest;

/// <summary>A batch that is killed, and two batches at once, leave the store that one quiet batch leaves.</summary>
public sealed class InterruptedIngestTests : IDisposable
{
    private const int Papers = 200, Kills = 20;
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-ingest-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Ingest_KilledTwentyTimes_EqualsAnUndisturbedOne()
    {
        var papers = SmallPapers.Write(Path.Combine(_folder, "papers"), Papers);
        var random = new Random(20180313);
        for (var kill = 0; kill < Kills; kill++)
            await KillAfterAsync(papers, reports: random.Next(0, 10), then: TimeSpan.FromMilliseconds(random.Next(0, 6)));

        var (_, summary, _) = await PapersProcess.RunAsync("ingest", papers, "--store", Store("killed"));

        Assert.Matches(@"^\d+ papers stored.*, \d+ unchanged", summary);
        Assert.Equal(await UndisturbedAsync(papers), StoreDump.Of(Store("killed")));
    }

    [Fact]
    public async Task Ingest_TwoAtOnce_EqualOne()
    {
        var papers = SmallPapers.Write(Path.Combine(_folder, "papers"), 60);
        await using var first = PapersProcess.Start("ingest", papers, "--store", Store("shared"));
        await using var second = PapersProcess.Start("ingest", papers, "--store", Store("shared"));

        var ends = await Task.WhenAll(first.EndAsync(), second.EndAsync());

        Assert.All(ends, e => Assert.Equal((1, $"{Path.Combine(papers, "120-empty.pdf")}: The file is empty: download it again."), (e.Code, e.Errors.Trim())));
        Assert.Equal(await UndisturbedAsync(papers), StoreDump.Of(Store("shared")));
    }

    /// <summary>At a moment between the start of the program and its tenth new report, wherever that falls.</summary>
    private async Task KillAfterAsync(string papers, int reports, TimeSpan then)
    {
        await using var process = PapersProcess.Start("ingest", papers, "--store", Store("killed"), "--json");
        for (var fresh = 0; fresh < reports && await process.LineAsync() is { } line;)
            fresh += line.Contains("\"unchanged\"", StringComparison.Ordinal) ? 0 : 1;
        await Task.Delay(reports == 0 ? then * 100 : then);
        await process.KillAsync();
    }

    private async Task<IReadOnlyList<string>> UndisturbedAsync(string papers)
    {
        await PapersProcess.RunAsync("ingest", papers, "--store", Store("quiet"));
        return StoreDump.Of(Store("quiet"));
    }

    private string Store(string name) => Path.Combine(_folder, name + ".db");
}
