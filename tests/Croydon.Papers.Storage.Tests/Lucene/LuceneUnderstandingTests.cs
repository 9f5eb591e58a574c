using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Tests.Lucene;

public sealed class LuceneUnderstandingTests : UnderstandingContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-search-").FullName;
    private PapersStore? _store;

    public override Task DisposeAsync()
    {
        _store?.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
        return Task.CompletedTask;
    }

    protected override PapersStore Open() => _store ??= Stores.Open(Path.Combine(_folder, "papers.db"), create: true, TimeProvider.System, engine: SearchEngines.Lucene);
}
