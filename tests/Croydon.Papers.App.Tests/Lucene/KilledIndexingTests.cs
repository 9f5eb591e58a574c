using System.Diagnostics;
using Croydon.Papers.App.Tests.Ingest;
using Croydon.Papers.Storage;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.App.Tests.Lucene;

/// <summary>Killed while it is written, the index is the store's again the next time it is opened.</summary>
public sealed class KilledIndexingTests : IDisposable
{
    private const int Papers = 200, Kills = 20;
    private static readonly string[] WithLucene = ["env", "PAPERS_SEARCH_ENGINE=lucene"];

    private readonly string _folder = Directory.CreateTempSubdirectory("papers-killed-").FullName;

    private string Store => Path.Combine(_folder, "papers.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Reindex_KilledTwentyTimes_IndexEqualsTheStoreEachTime()
    {
        var papers = SmallPapers.Write(Path.Combine(_folder, "papers"), Papers);
        await RunAsync("ingest", papers, "--store", Store);
        var clock = Stopwatch.StartNew();
        await RunAsync("reindex", "--full", "--store", Store);
        clock.Stop();
        var random = new Random(20180313);
        var (kills, behind) = (0, 0);
        while (kills < Kills)
        {
            if (!await KillAfterAsync(clock.Elapsed * (0.1 + (random.NextDouble() * 0.7))))
                continue;
            kills++;
            behind += await DifferencesAfterOpeningAsync();
        }

        Assert.True(behind > 0, "No kill hit while the index was behind: the test shows nothing.");
    }

    /// <returns>How many sentences the comparison had before the index caught up.</returns>
    private async Task<int> DifferencesAfterOpeningAsync()
    {
        using var store = Stores.Open(Store, create: false, TimeProvider.System, engine: SearchEngines.Lucene);
        var before = store.Beside!.Compare().Count;
        await store.Beside.CatchUpAsync(TimeSpan.FromMinutes(2), CancellationToken.None);
        Assert.Empty(store.Beside.Compare());
        return before;
    }

    /// <summary>False where it was done before.</summary>
    private async Task<bool> KillAfterAsync(TimeSpan moment)
    {
        await using var process = PapersProcess.StartUnder(WithLucene, "reindex", "--full", "--store", Store);
        var end = process.EndAsync();
        if (await Task.WhenAny(end, Task.Delay(moment)) == end)
            return false;
        await process.KillAsync();
        await end;
        return true;
    }

    private static async Task RunAsync(params string[] arguments)
    {
        await using var process = PapersProcess.StartUnder(WithLucene, arguments);
        await process.EndAsync();
    }
}
