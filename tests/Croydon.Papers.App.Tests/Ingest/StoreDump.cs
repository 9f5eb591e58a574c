using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.App.Tests.Ingest;

/// <summary>Everything in a store but row ids, times and the record of changes, in an order that does not depend on the order of arrival.</summary>
internal static class StoreDump
{
    private static readonly string[] Volatile = ["id", "item", "first_passage", "last_passage", "stored_at", "since", "at", "meta"];

    // The log of arrivals: its order and length are what the interruptions were.
    private const string Log = "changes";

    public static IReadOnlyList<string> Of(string file)
    {
        using var connection = new SqliteConnection($"Data Source={file};Mode=ReadWrite;Pooling=False");
        connection.Open();
        Assert.Equal(["ok"], Rows(connection, "PRAGMA integrity_check"));
        Assert.Empty(Rows(connection, "PRAGMA foreign_key_check"));
        foreach (var index in Tables(connection, "%VIRTUAL%"))
            Rows(connection, $"INSERT INTO {index} ({index}) VALUES ('integrity-check')");
        return [.. Tables(connection, "CREATE TABLE%").Where(t => t != Log).SelectMany(t => RowsOf(connection, t)).Order(StringComparer.Ordinal)];
    }

    private static List<string> Tables(SqliteConnection connection, string made) =>
        Rows(connection, $"SELECT name FROM sqlite_master WHERE type = 'table' AND sql LIKE '{made}' AND name NOT LIKE '%\\_fts\\_%' ESCAPE '\\' AND name NOT LIKE 'sqlite%' AND name <> 'changes'");

    /// <summary>A paper is named by its bytes; a word that no passage has any more is as good as none.</summary>
    private static IEnumerable<string> RowsOf(SqliteConnection connection, string table)
    {
        var columns = Rows(connection, $"SELECT name FROM pragma_table_info('{table}')").Except(Volatile)
            .Select(c => c == "paper" ? "(SELECT sha256 FROM papers p WHERE p.id = t.paper)" : "t." + c).Select(c => $"coalesce(quote({c}), 'gone')");
        var where = table == "words" ? "WHERE passages <> 0" : "";
        return Rows(connection, $"SELECT {string.Join(" || ' ' || ", columns.DefaultIfEmpty("''"))} FROM {table} t {where}").Select(r => $"{table}: {r}");
    }

    private static List<string> Rows(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
            rows.Add(Convert.ToString(reader[0], CultureInfo.InvariantCulture)!);
        return rows;
    }
}
