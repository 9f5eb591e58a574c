using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Tests.Sqlite;

public sealed class SqlitePaperStoreTests : PaperStoreContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-store-").FullName;

    [Fact]
    public void Open_NoStoreThere_SaysHowToMakeOne() =>
        Assert.Contains("papers ingest", Assert.Throws<StoreUnavailableException>(() => Stores.Open(Path.Combine(_folder, "none.db"), create: false, TimeProvider.System)).Message, StringComparison.Ordinal);

    [Fact]
    public async Task Search_OldestFirst_PutsPapersWithoutADateLast()
    {
        var store = Open();
        await SaveOfAsync(store, "c.md", "The quarry, noted again.", new DateOnly(2019, 5, 1));
        await SaveOfAsync(store, "a.md", "The quarry, of no day.", null);
        await SaveOfAsync(store, "b.md", "The quarry, noted first.", new DateOnly(2018, 3, 6));

        var oldest = await store.Search.SearchAsync(new Croydon.Papers.Search.SearchRequest("quarry") { Sort = "oldest" }, CancellationToken.None);
        var second = await store.Search.SearchAsync(new Croydon.Papers.Search.SearchRequest("quarry") { Sort = "oldest", PageSize = 1, Page = 3 }, CancellationToken.None);

        Assert.Equal(["b.md", "c.md", "a.md"], oldest.Results.Select(r => r.File));
        Assert.Equal("a.md", Assert.Single(second.Results).File);
    }

    [Fact]
    public void Open_FileOfAnotherKind_SaysSo()
    {
        var file = Path.Combine(_folder, "letter.txt");
        File.WriteAllText(file, string.Concat(Enumerable.Repeat("Dear Sir, this is no store. ", 100)));

        Assert.Contains("is no store", Assert.Throws<StoreUnavailableException>(() => Stores.Open(file, create: true, TimeProvider.System)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_StoreOfANewerVersion_SaysSo()
    {
        Open();
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "papers.db")}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 9999";
            command.ExecuteNonQuery();
        }

        Assert.Contains("newer version", Assert.Throws<StoreUnavailableException>(() => Open()).Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    protected override PapersStore Open() => Stores.Open("sqlite://" + Path.Combine(_folder, "papers.db"), create: true, TimeProvider.System);

    private static async Task SaveOfAsync(PapersStore store, string file, string text, DateOnly? day)
    {
        var read = await new PaperPipeline(new PapersServices()).RunAsync(Croydon.Papers.Documents.PaperSource.Of(file, System.Text.Encoding.UTF8.GetBytes(text)), CancellationToken.None);
        await store.Papers.SaveAsync(read with { Paper = read.Paper with { Description = read.Paper.Description with { Date = day } } }, CancellationToken.None);
    }
}
