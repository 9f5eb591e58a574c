using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Tests.Sqlite;

/// <summary>Changes a store's file behind the store's back.</summary>
internal static class RawSql
{
    public static void Run(string file, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
