using System.Globalization;
using Croydon.Papers.Documents;
using Croydon.Papers.Storage.Sqlite.History;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Papers in one SQLite file.</summary>
internal sealed class SqlitePaperStore(SqliteDatabase database, TimeProvider time) : IPaperStore
{
    private const string States = """
        SELECT sha256, file, version, status, NULL AS reason, 0 AS apart, format FROM papers
        UNION ALL SELECT sha256, file, version, 'Rejected', reason, 0, NULL FROM rejections
        UNION ALL SELECT sha256, file, version, 'OkWithProblems', NULL, 1, NULL FROM quarantine WHERE whole
        """;

    public Task<StoredState?> StateAsync(string sha256, CancellationToken cancel) =>
        ReadAsync(c => c.Rows($"SELECT * FROM ({States}) WHERE sha256 = $sha", State, ("$sha", sha256)).FirstOrDefault());

    public Task<IReadOnlyList<StoredState>> StatesAsync(CancellationToken cancel) =>
        ReadAsync<IReadOnlyList<StoredState>>(c => c.Rows(States, State));

    public Task<bool> IsReleasedAsync(string sha256, CancellationToken cancel) =>
        ReadAsync(c => c.Number("SELECT count(*) FROM releases WHERE sha256 = $sha", ("$sha", sha256)) > 0);

    public Task<byte[]?> BytesAsync(string sha256, CancellationToken cancel) =>
        ReadAsync(c => c.Rows("""
            SELECT b.bytes FROM paper_bytes b JOIN papers d ON d.id = b.paper WHERE d.sha256 = $sha AND length(b.bytes) > 0
            UNION ALL SELECT bytes FROM quarantine WHERE sha256 = $sha AND bytes IS NOT NULL
            """, r => (byte[]?)r.GetFieldValue<byte[]>(0), ("$sha", sha256)).FirstOrDefault());

    public Task<StoredReading?> ReadingAsync(string sha256, CancellationToken cancel) => ReadAsync(c =>
    {
        var pages = c.Rows("SELECT g.* FROM pages g JOIN papers d ON d.id = g.paper WHERE d.sha256 = $sha ORDER BY g.number", r => PageWriter.Read(r).Page, ("$sha", sha256));
        return c.Rows("SELECT r.body, d.file FROM readings r JOIN papers d ON d.id = r.paper WHERE d.sha256 = $sha",
            r => PackedReading.Unpack(r.GetFieldValue<byte[]>(0), new PaperSource(r.GetString(1), [], sha256), pages), ("$sha", sha256)).FirstOrDefault();
    });

    public Task SaveAsync(ExtractedPaper paper, CancellationToken cancel)
    {
        var isListed = paper.Status != PaperStatus.Rejected && !paper.IsKeptApart;
        var prepared = isListed ? PreparedPaper.Of(paper) : null;
        return WriteAsync(() => Save(paper, prepared), cancel);
    }

    public Task CompareAsync(CancellationToken cancel) =>
        WriteAsync(() =>
        {
            using var connection = database.Connect();
            using var transaction = connection.BeginTransaction(deferred: false);
            new Comparison(connection).Run();
            transaction.Commit();
            return true;
        }, cancel);

    public Task SaveOriginAsync(string sha256, PaperOrigin origin, CancellationToken cancel) => WriteAsync(() =>
    {
        using var connection = database.Connect();
        return connection.Run("INSERT OR REPLACE INTO origins (sha256, address, retrieved) VALUES ($sha, $address, $at)",
            ("$sha", sha256), ("$address", origin.Address.AbsoluteUri), ("$at", origin.Retrieved.ToString("O", CultureInfo.InvariantCulture))) > 0;
    }, cancel);

    private async Task WriteAsync(Func<bool> write, CancellationToken cancel)
    {
        await database.Writer.WaitAsync(cancel);
        try
        {
            SqliteFailure.Guard(database.Path, write);
        }
        finally
        {
            database.Writer.Release();
        }
    }

    private Task<T> ReadAsync<T>(Func<SqliteConnection, T> read) => Task.FromResult(SqliteFailure.Guard(database.Path, () =>
    {
        using var connection = database.Connect();
        return read(connection);
    }));

    /// <param name="prepared">Null where nothing of the paper is listed.</param>
    private bool Save(ExtractedPaper paper, PreparedPaper? prepared)
    {
        using var connection = database.Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        var writer = new PaperWriter(connection);
        var now = time.GetUtcNow();
        new QuarantineWriter(connection, now).Write(paper);
        if (paper.Status == PaperStatus.Rejected)
            writer.Reject(paper);
        else if (prepared is null)
            writer.Remove(paper.Paper.Source.Sha256);
        else
            writer.Write(prepared, now);
        connection.Run("UPDATE comparison SET stale = 1");
        transaction.Commit();
        return true;
    }

    private static StoredState State(SqliteDataReader row) => new(
        row.GetString(0), row.GetString(1), row.GetString(2), Enum.Parse<PaperStatus>(row.GetString(3)), row.Text("reason"), row.GetInt64(5) != 0)
    {
        Format = row.Text("format"),
    };
}
