using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Tests.Lucene;

public sealed class LuceneQuarantineTests : QuarantineContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-lucene-").FullName;
    private PapersStore? _store;

    public void Dispose()
    {
        _store?.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    protected override PapersStore Open() => _store ??= Stores.Open(Path.Combine(_folder, "papers.db"), create: true, TimeProvider.System, engine: SearchEngines.Lucene);
}
