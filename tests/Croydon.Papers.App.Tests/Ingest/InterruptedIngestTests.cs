using System.Diagnostics;

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
        var clock = Stopwatch.StartNew();
        var undisturbed = await UndisturbedAsync(papers);
        clock.Stop();
        var random = new Random(20180313);
        for (var kills = 0; kills < Kills;)
        {
            if (await KillAfterAsync(papers, clock.Elapsed * (random.NextDouble() / 3)))
                kills++;
            else
                DeleteStore("killed");
        }

        await PapersProcess.RunAsync("ingest", papers, "--store", Store("killed"));

        Assert.Equal(undisturbed, StoreDump.Of(Store("killed")));
    }

    [Fact]
    public async Task Ingest_Stopped_EndsInOrderAndGoesOnLater()
    {
        var papers = SmallPapers.Write(Path.Combine(_folder, "papers"), 400);
        var store = Store("stopped");
        await using var process = PapersProcess.Start("ingest", papers, "--store", store, "--json");
        for (var i = 0; i < 5; i++)
            await process.LineAsync();

        await process.StopAsync();
        var (code, _, errors) = await process.EndAsync();
        await PapersProcess.RunAsync("ingest", papers, "--store", store);

        Assert.Equal(1, code);
        Assert.EndsWith("Stopped.", errors.Trim(), StringComparison.Ordinal);
        Assert.Equal(await UndisturbedAsync(papers), StoreDump.Of(store));
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

    /// <summary>False where the batch was done before: the next begins from nothing, so that every kill hits work.</summary>
    private async Task<bool> KillAfterAsync(string papers, TimeSpan moment)
    {
        await using var process = PapersProcess.Start("ingest", papers, "--store", Store("killed"));
        var end = process.EndAsync();
        if (await Task.WhenAny(end, Task.Delay(moment)) == end)
            return false;
        await process.KillAsync();
        await end;
        return true;
    }

    private void DeleteStore(string name)
    {
        foreach (var file in Directory.EnumerateFiles(_folder, name + ".db*"))
            File.Delete(file);
    }

    private async Task<IReadOnlyList<string>> UndisturbedAsync(string papers)
    {
        await PapersProcess.RunAsync("ingest", papers, "--store", Store("quiet"));
        return StoreDump.Of(Store("quiet"));
    }

    private string Store(string name) => Path.Combine(_folder, name + ".db");
}
