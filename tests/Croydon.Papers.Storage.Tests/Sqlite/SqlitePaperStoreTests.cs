using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Tests.Sqlite;

public sealed class SqlitePaperStoreTests : PaperStoreContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-store-").FullName;

    [Fact]
    public void Open_NoStoreThere_SaysHowToMakeOne() =>
        Assert.Contains("papers ingest", Assert.Throws<StoreUnavailableException>(() => Stores.Open(Path.Combine(_folder, "none.db"), create: false, TimeProvider.System)).Message, StringComparison.Ordinal);

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
}
