using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>What SQLite and the file system report becomes a sentence for the user.</summary>
internal static class SqliteFailure
{
    public const int Corrupt = 11;
    private const int General = 1, Busy = 5, Locked = 6, ReadOnly = 8, InputOutput = 10, Full = 13, CannotOpen = 14, NoDatabase = 26;

    public static T Guard<T>(string path, Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException e) when (Sentence(e) is { } sentence)
        {
            throw new StoreUnavailableException($"The store {path} {sentence}", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreUnavailableException($"The store {path} cannot be opened: {e.Message}", e);
        }
    }

    /// <summary>As <see cref="Guard"/>, for work that goes on after it returns.</summary>
    public static async Task<T> GuardAsync<T>(string path, Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (SqliteException e) when (Sentence(e) is { } sentence)
        {
            throw new StoreUnavailableException($"The store {path} {sentence}", e);
        }
    }

    /// <summary>Null for errors that are ours.</summary>
    private static string? Sentence(SqliteException error) => error.SqliteErrorCode switch
    {
        Busy or Locked => "is in use by another program that is writing to it: wait for it to finish and run this again.",
        ReadOnly => "is read-only: give this user the right to write to the file and its folder.",
        InputOutput => "could not be read or written (disk error or disk full): free some space, then run this again.",
        Full => "is on a disk that is full: free some space, then run this again.",
        CannotOpen => "cannot be opened: look at the path and at the rights of its folder.",
        Corrupt => "is damaged: put back a backup, or ingest the papers into a new store.",
        NoDatabase => "is no store: the file holds something else.",
        General when error.Message.Contains("no such table", StringComparison.Ordinal) => "lacks what every store holds: put back a backup, or ingest the papers into a new store.",
        _ => null,
    };
}
