using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Ends a statement under way where nobody waits for it any more, instead of letting it run to its end.</summary>
internal static class Interruption
{
    /// <exception cref="OperationCanceledException">It was ended.</exception>
    public static T Run<T>(SqliteConnection connection, Func<T> work, CancellationToken cancel)
    {
        using var registered = cancel.Register(() => raw.sqlite3_interrupt(connection.Handle));
        try
        {
            return work();
        }
        catch (SqliteException e) when (e.SqliteErrorCode == raw.SQLITE_INTERRUPT)
        {
            throw new OperationCanceledException("The search was given up.", e, cancel);
        }
    }
}
