using Croydon.Papers.Text;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>One SQLite file: opens connections, with migrations run once. WAL: one writer, many readers.</summary>
internal sealed class SqliteDatabase
{
    private readonly string _connection;

    private SqliteDatabase(string path, TimeSpan patience) =>
        (Path, _connection) = (path, new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadWrite, DefaultTimeout = Math.Max(1, (int)patience.TotalSeconds) }.ToString());

    /// <summary>Of the file, absolute.</summary>
    public string Path { get; }

    /// <summary>Held while a paper is written.</summary>
    public SemaphoreSlim Writer { get; } = new(1, 1);

    /// <param name="patience">How long to wait for another program that is writing.</param>
    /// <exception cref="StoreUnavailableException">It is not there, or cannot be opened.</exception>
    public static SqliteDatabase Open(string path, bool create, TimeSpan patience)
    {
        var full = System.IO.Path.GetFullPath(path);
        if (!File.Exists(full) && !create)
            throw new StoreUnavailableException($"There is no store at {path}: make one with `papers ingest PATH… --store {path}`.");
        return SqliteFailure.Guard(path, () =>
        {
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
            // Never FileMode.Create: another program may have made the store in the meantime, and would find it emptied.
            if (!File.Exists(full))
                new FileStream(full, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite).Dispose();
            var database = new SqliteDatabase(full, patience);
            using var connection = database.Connect();
            Migrations.Run(connection, path);
            return database;
        });
    }

    /// <summary>An open connection, to be disposed of by the caller.</summary>
    public SqliteConnection Connect()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        connection.CreateFunction<string?, string?>("fold", text => text is null ? null : Fold.Key(text), isDeterministic: true);
        connection.CreateFunction<string?, string?>("period_end", PeriodBounds.EndOf, isDeterministic: true);
        connection.Run("PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA synchronous = NORMAL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000;");
        return connection;
    }
}
