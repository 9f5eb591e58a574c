using Croydon.Papers.Documents;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Papers in one SQLite file.</summary>
internal sealed class SqlitePaperStore(SqliteDatabase database, TimeProvider time) : IPaperStore
{
    private const string States = """
        SELECT sha256, file, version, status, NULL AS reason FROM papers
        UNION ALL SELECT sha256, file, version, 'Rejected', reason FROM rejections
        """;

    public Task<StoredState?> StateAsync(string sha256, CancellationToken cancel)
    {
        using var connection = database.Connect();
        return Task.FromResult(connection.Rows($"SELECT * FROM ({States}) WHERE sha256 = $sha", State, ("$sha", sha256)).FirstOrDefault());
    }

    public Task<IReadOnlyList<StoredState>> StatesAsync(CancellationToken cancel)
    {
        using var connection = database.Connect();
        return Task.FromResult<IReadOnlyList<StoredState>>(connection.Rows(States, State));
    }

    public async Task SaveAsync(ExtractedPaper paper, CancellationToken cancel)
    {
        await database.Writer.WaitAsync(cancel);
        try
        {
            SqliteFailure.Guard(paper.Paper.Source.File, () => Save(paper));
        }
        finally
        {
            database.Writer.Release();
        }
    }

    private bool Save(ExtractedPaper paper)
    {
        using var connection = database.Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        var writer = new PaperWriter(connection);
        if (paper.Status == PaperStatus.Rejected)
            writer.Reject(paper);
        else
            writer.Write(paper, time.GetUtcNow());
        transaction.Commit();
        return true;
    }

    private static StoredState State(Microsoft.Data.Sqlite.SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), Enum.Parse<PaperStatus>(row.GetString(3)), row.Text("reason"));
}
