using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>The operator's view of what is kept apart.</summary>
internal sealed class SqliteQuarantine(SqliteDatabase database, TimeProvider time) : IQuarantine
{
    private const string Select = "SELECT sha256, file, mark, whole, page_from, page_to, since FROM quarantine";

    public Task<IReadOnlyList<QuarantinedPaper>> ListAsync(CancellationToken cancel)
    {
        using var connection = database.Connect();
        return Task.FromResult<IReadOnlyList<QuarantinedPaper>>(connection.Rows($"{Select} ORDER BY since DESC, sha256, ordinal", Read));
    }

    public Task<QuarantinedPaper?> ReleaseAsync(string id, string who, string why, CancellationToken cancel) =>
        ChangeAsync(id, (connection, paper, log) =>
        {
            connection.Run("INSERT OR IGNORE INTO releases (sha256) VALUES ($sha)", ("$sha", paper.Sha256));
            log.Log("released", paper.Sha256, paper.File, who, why);
        }, cancel);

    public Task<QuarantinedPaper?> DeleteAsync(string id, string who, string why, CancellationToken cancel) =>
        ChangeAsync(id, (connection, paper, log) =>
        {
            connection.Run("UPDATE paper_bytes SET bytes = x'' WHERE paper IN (SELECT id FROM papers WHERE sha256 = $sha)", ("$sha", paper.Sha256));
            connection.Run("DELETE FROM quarantine WHERE sha256 = $sha", ("$sha", paper.Sha256));
            log.Log("deleted", paper.Sha256, paper.File, who, why);
        }, cancel);

    public Task<IReadOnlyList<QuarantineEvent>> LogAsync(CancellationToken cancel)
    {
        using var connection = database.Connect();
        return Task.FromResult<IReadOnlyList<QuarantineEvent>>(connection.Rows("SELECT at, action, sha256, file, who, why FROM quarantine_log ORDER BY id",
            r => new QuarantineEvent(Moment(r.GetString(0)), r.GetString(1), StoredPaper.IdOf(r.GetString(2)), r.GetString(3), r.Text("who"), r.Text("why"))));
    }

    private async Task<QuarantinedPaper?> ChangeAsync(string id, Action<SqliteConnection, QuarantinedPaper, QuarantineWriter> change, CancellationToken cancel)
    {
        await database.Writer.WaitAsync(cancel);
        try
        {
            return SqliteFailure.Guard(database.Path, () => Change(id, change));
        }
        finally
        {
            database.Writer.Release();
        }
    }

    private QuarantinedPaper? Change(string id, Action<SqliteConnection, QuarantinedPaper, QuarantineWriter> change)
    {
        using var connection = database.Connect();
        using var transaction = connection.BeginTransaction(deferred: false);
        var paper = connection.Rows($"{Select} WHERE substr(sha256, 1, 12) = $id OR sha256 = $id ORDER BY ordinal", Read, ("$id", id)).FirstOrDefault();
        if (paper is null)
            return null;
        change(connection, paper, new QuarantineWriter(connection, time.GetUtcNow()));
        transaction.Commit();
        return paper;
    }

    private static QuarantinedPaper Read(SqliteDataReader row) => new(
        StoredPaper.IdOf(row.GetString(0)), row.GetString(0), row.GetString(1), row.GetString(2), row.GetInt64(3) != 0,
        row.Int("page_from"), row.Int("page_to"), Moment(row.GetString(6)));

    private static DateTimeOffset Moment(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);
}
