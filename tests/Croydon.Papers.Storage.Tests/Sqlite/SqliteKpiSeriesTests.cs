using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Tests.Sqlite;

public sealed class SqliteKpiSeriesTests : KpiSeriesContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-history-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    protected override PapersStore Open() => Stores.Open(Path.Combine(_folder, "papers.db"), create: true, TimeProvider.System);
}
