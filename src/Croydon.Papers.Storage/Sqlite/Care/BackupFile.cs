using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.Care;

/// <summary>A backup that is to be put back: looked at before anything is replaced.</summary>
internal static class BackupFile
{
    /// <returns>Open, to be disposed of by the caller.</returns>
    /// <exception cref="StoreUnavailableException">It is not there, is no backup of a store, is damaged, or is of a newer version.</exception>
    public static SqliteConnection Open(string file)
    {
        if (!File.Exists(file))
            throw new StoreUnavailableException($"There is no backup at {file}: look at the path.");
        using var trial = Read(file);
        if (Wrong(trial) is { } wrong)
            throw new StoreUnavailableException($"{file} {wrong}");
        return Read(file);
    }

    private static SqliteConnection Read(string file)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    private static string? Wrong(SqliteConnection connection)
    {
        var version = connection.Number("PRAGMA user_version");
        return connection.Number("SELECT count(*) FROM sqlite_master WHERE name = 'papers'") == 0 || version == 0 ? "is no backup of a store: name a file that `papers backup` wrote."
            : version > Migrations.Newest ? "was made by a newer version of papers: restore it with that version."
            : connection.Rows("PRAGMA quick_check", r => r.GetString(0)) is not ["ok"] ? "is damaged: take an older backup."
            : null;
    }
}
