using System.Globalization;
using System.Security.Cryptography;
using Croydon.Papers.Search;
using Croydon.Papers.Testing;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Tests.Sqlite;

/// <summary>Stores of every version so far open in this one with all they hold. Each is made by the migrations up to its own and the rows of Released/, where one brought tables that do not fill themselves.</summary>
public sealed class MigrationsTests : IDisposable
{
    private readonly CancellationToken _cancel = CancellationToken.None;
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-migrations-").FullName;

    private string Store => Path.Combine(_folder, "papers.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    [InlineData(20)]
    [InlineData(26)]
    public async Task Open_StoreOfAnOlderVersion_BringsItForwardWithAllItHolds(int version)
    {
        Make(version);

        var store = Stores.Open(Store, create: false, TimeProvider.System);

        var paper = Assert.Single((await store.Catalogue.DocumentsAsync(new PaperFilter(), _cancel)).Items);
        Assert.Equal(("The quarry", "quarry.md", 1), (paper.Title, paper.File, paper.Pages));
        Assert.Equal("The quarry was closed."u8.ToArray(), await store.Catalogue.FileAsync(paper.Id, _cancel));
        Assert.Equal("A. Example", (await store.Catalogue.ItemsAsync(new ItemFilter("people"), _cancel)).Items[0].Body.GetProperty("name").GetString());
        Assert.Equal(version >= 2 ? 1 : 0, (await store.Search.SearchAsync(new SearchRequest("quarry"), _cancel)).Total);
        Assert.Equal(version >= 20, paper.Origin is not null);
        Assert.Equal(version >= 3 ? 1 : 0, (await store.Quarantine.ListAsync(_cancel)).Count);
        Assert.Equal(version >= 3 ? 3 : 2, (await store.Papers.StatesAsync(_cancel)).Count);
    }

    /// <summary>Stores are out there that ran them: what changes goes into a new one.</summary>
    [Theory]
    [InlineData("001_papers.sql", "5fd913a8e5652a655b956abf788f99888342a983ea4f10201cd2441c0e8db554")]
    [InlineData("002_passages.sql", "1b23d869fe968297af9d4319d3eb41ad6f3ac52a949d2990e7f82da54507f5e9")]
    [InlineData("003_quarantine.sql", "dd3299eb704e9e1b10b24c400782da1024ffa1194742e2a27328426d4257d4e6")]
    [InlineData("010_changes.sql", "5ca1ab6d3d82f792fea752e2653831aa2cbccd182623d0a0234a832da0360443")]
    [InlineData("011_history.sql", "568faf5655a4fac432f15a9ef1c11d264ed727f10136a86b624f0b39f1ee46bb")]
    [InlineData("012_page_blocks.sql", "c1247b28126e0666b4bf0b2479a0294a138db2bb6efe2c2fa38c1dc4c3b1a545")]
    [InlineData("020_origins.sql", "7344a664aeae5bd5cc770fb268be4cb87bb60c93c522b11a3a4e63de1b704bb0")]
    public void Migration_Released_NeverChanges(string file, string sha256) =>
        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Checkout.PathOf($"src/Croydon.Papers.Storage/Sqlite/Migrations/{file}")))));

    private void Make(int version)
    {
        var migrations = Directory.EnumerateFiles(Checkout.PathOf("src/Croydon.Papers.Storage/Sqlite/Migrations")).Where(f => int.Parse(Path.GetFileName(f)[..3], CultureInfo.InvariantCulture) <= version).Order(StringComparer.Ordinal).ToList();
        foreach (var migration in migrations)
        {
            var number = Path.GetFileName(migration)[..3];
            RawSql.Run(Store, File.ReadAllText(migration));
            if (Checkout.PathOf($"tests/Croydon.Papers.Storage.Tests/Sqlite/Released/{number}.sql") is var rows && File.Exists(rows))
                RawSql.Run(Store, File.ReadAllText(rows));
        }

        RawSql.Run(Store, $"PRAGMA user_version = {version.ToString(CultureInfo.InvariantCulture)}");
    }
}
