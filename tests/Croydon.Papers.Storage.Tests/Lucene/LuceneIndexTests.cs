using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Lucene;
using Croydon.Papers.Search;
using Croydon.Papers.Search.Indexing;
using Croydon.Papers.Search.Understanding;
using Croydon.Papers.Storage.Sqlite;
using Croydon.Papers.Storage.Sqlite.Search;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Tests.Lucene;

/// <summary>How the index follows its store.</summary>
public sealed class LuceneIndexTests : IDisposable
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(1);

    private readonly string _folder = Directory.CreateTempSubdirectory("papers-lucene-").FullName;
    private readonly CancellationToken _cancel = CancellationToken.None;

    [Fact]
    public async Task CatchUp_NewReplacedAndRemovedPapers_EqualsTheStore()
    {
        var store = OpenStore();
        using var index = OpenIndex();
        await SaveAsync(store, "a.md", "# Roads\n\nThe quarry was closed.\n\n# Parks\n\nThe bridge was opened.");
        await SaveAsync(store, "b.md", "The quarry is open.");
        await index.CatchUpAsync(Long, _cancel);
        Assert.Equal(3, Count(index));

        await SaveAsync(store, "b.md", "The quarry is open.", version: "another reader");
        Delete("a.md");
        await index.CatchUpAsync(Long, _cancel);

        Assert.Equal(1, Count(index));
        Assert.Empty(index.Compare());
    }

    [Fact]
    public async Task Read_StoreHasChangedSince_IsRefused()
    {
        var store = OpenStore();
        using var index = OpenIndex();
        await SaveAsync(store, "a.md", "The quarry was closed.");
        await index.CatchUpAsync(Long, _cancel);
        var mark = Newest();

        await SaveAsync(store, "b.md", "The quarry is open.");

        Assert.NotNull(index.Read(mark, Found));
        Assert.Null(index.Read(Newest(), Found));
        Assert.Contains("1 changes behind", Assert.Single(index.Compare()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_IndexIsBehind_SaysSoUntilTheStoreIsClosed()
    {
        await using (var store = Stores.Open(StorePath, create: true, TimeProvider.System, engine: SearchEngines.Lucene))
        {
            await SaveAsync(store, "a.md", "The quarry was closed.");
            Assert.Equal("index-beside", Assert.Single(await store.Care.CheckAsync(_cancel)).Rule);
        }

        using var again = Stores.Open(StorePath, create: false, TimeProvider.System, engine: SearchEngines.Lucene);
        Assert.Empty(await again.Care.CheckAsync(_cancel));
    }

    [Fact]
    public async Task CatchUp_StoreWasReplacedByAnOlderOne_MakesTheIndexAnew()
    {
        var store = OpenStore();
        await SaveAsync(store, "a.md", "The quarry was closed.");
        SqliteConnection.ClearAllPools();
        File.Copy(StorePath, StorePath + ".backup");
        await SaveAsync(store, "b.md", "The quarry is open.");
        using (var index = OpenIndex())
            await index.CatchUpAsync(Long, _cancel);
        SqliteConnection.ClearAllPools();
        File.Move(StorePath + ".backup", StorePath, overwrite: true);
        File.Delete(StorePath + "-wal");
        await SaveAsync(OpenStore(), "c.md", "The quarry is flooded.");

        using var again = OpenIndex();
        Assert.Contains("another state", Assert.Single(again.Compare()), StringComparison.Ordinal);
        await again.CatchUpAsync(Long, _cancel);

        Assert.Empty(again.Compare());
        Assert.Equal(2, Count(again));
    }

    [Fact]
    public async Task CatchUp_AnotherProgramHoldsTheLock_LeavesTheAnswerToTheStore()
    {
        using var store = Stores.Open(StorePath, create: true, TimeProvider.System, engine: SearchEngines.Lucene);
        await SaveAsync(store, "a.md", "The quarry was closed.");
        using var other = OpenIndex();
        await other.CatchUpAsync(Long, _cancel);
        await SaveAsync(store, "b.md", "The quarry is open.");

        Assert.Equal(2, (await store.Search.SearchAsync(new SearchRequest("quarry"), _cancel)).Total);
        Assert.Null(store.Beside!.Read(Newest(), Found));
    }

    [Fact]
    public async Task Dispose_WhileCatchingUp_LeavesAnIndexThatGoesOn()
    {
        var store = OpenStore();
        for (var i = 0; i < 40; i++)
            await SaveAsync(store, $"{i}.md", $"Quarry number {i} was closed.");
        using (var index = OpenIndex())
            await index.CatchUpAsync(TimeSpan.Zero, _cancel);

        using var again = OpenIndex();
        await again.CatchUpAsync(Long, _cancel);

        Assert.Equal(40, Count(again));
        Assert.Empty(again.Compare());
    }

    [Fact]
    public async Task CatchUp_IndexIsDamaged_MakesItAnew()
    {
        await SaveAsync(OpenStore(), "a.md", "The quarry was closed.");
        using (var index = OpenIndex())
            await index.CatchUpAsync(Long, _cancel);
        foreach (var file in Directory.GetFiles(IndexPath, "segments*"))
            await File.WriteAllTextAsync(file, "no index", _cancel);

        using var again = OpenIndex();
        await again.CatchUpAsync(Long, _cancel);

        Assert.Equal(1, Count(again));
        Assert.Empty(again.Compare());
    }

    [Fact]
    public async Task Facets_OfHits_AreThoseThatFts5Counts()
    {
        using var store = Stores.Open(StorePath, create: true, TimeProvider.System, engine: SearchEngines.Lucene);
        await SaveAsync(store, "a.md", "# Quarry Board\n\nMinutes of the meeting held on 3 May 2018\n\nRESOLVED: That the quarry be closed.");
        await SaveAsync(store, "b.md", "# Quarry Board\n\nMinutes of the meeting held on 7 June 2019\n\nRESOLVED: That the quarry be opened.");

        var found = await store.Search.SearchAsync(new SearchRequest("quarry"), _cancel);
        var expected = await OpenStore().Search.SearchAsync(new SearchRequest("quarry"), _cancel);

        Assert.NotNull(store.Beside!.Read(Newest(), Found));
        Assert.Equal(["2019", "2018"], found.Facets.Year.Select(f => f.Value));
        Assert.Equal(Listed(expected.Facets), Listed(found.Facets));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private string StorePath => Path.Combine(_folder, "papers.db");

    private string IndexPath => StorePath + ".lucene";

    private PapersStore OpenStore() => Stores.Open(StorePath, create: true, TimeProvider.System);

    private LuceneIndex OpenIndex() => new(IndexPath, new PassageFeed(SqliteDatabase.Open(StorePath, create: true, Long)));

    private StoreMark Newest()
    {
        using var view = new PassageFeed(SqliteDatabase.Open(StorePath, create: false, Long)).Open();
        return view.Newest;
    }

    private int Count(LuceneIndex index) => index.Read(Newest(), Found)!.Total;

    private static IPassageHits Found(IPassageIndex index)
    {
        var hits = index.Find(new MatchAll([]), new SearchRequest(""), null, null);
        _ = hits.Total;
        return hits;
    }

    private static string Listed(SearchFacets facets) =>
        string.Join(", ", new[] { facets.Year, facets.Kind, facets.Body, facets.Council }.SelectMany(f => f).Select(f => $"{f.Value} {f.Count}"));

    private void Delete(string file)
    {
        using var connection = new SqliteConnection($"Data Source={StorePath}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA foreign_keys = ON; DELETE FROM passages WHERE paper = (SELECT id FROM papers WHERE file = $file); DELETE FROM papers WHERE file = $file";
        command.Parameters.AddWithValue("$file", file);
        command.ExecuteNonQuery();
    }

    private async Task SaveAsync(PapersStore store, string file, string text, string? version = null)
    {
        var paper = await new PaperPipeline(new PapersServices()).RunAsync(PaperSource.Of(file, Encoding.UTF8.GetBytes(text)), _cancel);
        await store.Papers.SaveAsync(version is null ? paper : paper with { Version = version }, _cancel);
    }
}
