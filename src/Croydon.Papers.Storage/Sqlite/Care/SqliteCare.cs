using System.Security.Cryptography;
using Croydon.Papers.Search.Indexing;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.Care;

/// <summary>Backup, restore and check by SQLite's own means: others read and write meanwhile.</summary>
/// <param name="beside">The index beside the store; null where there is none.</param>
internal sealed class SqliteCare(SqliteDatabase database, IIndexBeside? beside) : IStoreCare
{
    public Task BackupAsync(string file, CancellationToken cancel)
    {
        var full = Path.GetFullPath(file);
        if (full == database.Path)
            throw new StoreUnavailableException("The backup would take the place of the store itself: name another file.");
        using var source = SqliteFailure.Guard(database.Path, database.Connect);
        return Task.FromResult(SqliteFailure.Guard(file, () => CopyWhole(source, full)));
    }

    public async Task RestoreAsync(string file, CancellationToken cancel)
    {
        await database.Writer.WaitAsync(cancel);
        try
        {
            using var backup = SqliteFailure.Guard(file, () => BackupFile.Open(file));
            SqliteFailure.Guard(database.Path, () => TakeFrom(backup));
        }
        finally
        {
            database.Writer.Release();
        }
    }

    public Task<IReadOnlyList<StoreFinding>> CheckAsync(CancellationToken cancel) => Task.FromResult(SqliteFailure.Guard<IReadOnlyList<StoreFinding>>(database.Path, () =>
    {
        using var connection = database.Connect();
        connection.CreateFunction<byte[], string>("sha256", bytes => Convert.ToHexStringLower(SHA256.HashData(bytes)), isDeterministic: true);
        return [.. CareRules.All.SelectMany(r => Breaches(connection, r, cancel)), .. CareRules.Indexes.SelectMany(i => IndexBreaches(connection, i)),
            .. (beside?.Compare() ?? []).Select(says => new StoreFinding("index-beside", "Lucene", says))];
    }));

    /// <summary>Beside its place first, so that a backup that broke off is never taken for one.</summary>
    private static bool CopyWhole(SqliteConnection source, string file)
    {
        var part = file + ".part";
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.Delete(part);
        using (var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = part, Pooling = false }.ToString()))
        {
            target.Open();
            source.BackupDatabase(target);
            target.Run("PRAGMA journal_mode = DELETE");
        }

        File.Move(part, file, overwrite: true);
        return true;
    }

    private bool TakeFrom(SqliteConnection backup)
    {
        using var target = database.Connect();
        backup.BackupDatabase(target);
        Migrations.Run(target, database.Path);
        return true;
    }

    private static List<StoreFinding> Breaches(SqliteConnection connection, CareRule rule, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        return connection.Rows(rule.Sql, r => new StoreFinding(rule.Name, r.GetString(0), rule.Says));
    }

    private static IEnumerable<StoreFinding> IndexBreaches(SqliteConnection connection, string index)
    {
        try
        {
            connection.Run($"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)");
            return [];
        }
        catch (SqliteException e) when (e.SqliteErrorCode == SqliteFailure.Corrupt)
        {
            return [new StoreFinding("search-index", index, CareRules.IndexSays)];
        }
    }
}
