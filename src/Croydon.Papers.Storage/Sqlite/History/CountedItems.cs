using System.Text.Json;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.History;

/// <param name="Id">The row's.</param>
/// <param name="Paper">The row's.</param>
internal sealed record CountedItem<T>(long Id, long Paper, PaperDescription About, string Title, string Key, T Item);

/// <summary>Items of one sort out of papers that count, as their records; and items that no single paper holds.</summary>
internal static class CountedItems
{
    public static List<CountedItem<T>> Read<T>(SqliteConnection connection, string sort)
    {
        var papers = connection.Rows($"SELECT {PaperRows.Columns} FROM papers d WHERE d.counted_in IS NULL AND EXISTS (SELECT 1 FROM items i WHERE i.paper = d.id AND i.sort = $sort AND i.across = 0)",
            r => (Id: r.GetInt64(0), Paper: PaperRows.Read(r)), ("$sort", sort)).ToDictionary(p => p.Id, p => p.Paper);
        return connection.Rows("SELECT i.id, i.paper, i.body FROM items i JOIN papers d ON d.id = i.paper WHERE i.sort = $sort AND d.counted_in IS NULL AND i.across = 0 ORDER BY d.date, d.key, i.ordinal",
            r => Of(r.GetInt64(0), r.GetInt64(1), papers[r.GetInt64(1)], JsonSerializer.Deserialize<T>(r.GetString(2), PaperJson.Options)!), ("$sort", sort));
    }

    /// <summary>Adds an item after the paper's own ones of that sort.</summary>
    /// <returns>The row's id.</returns>
    public static long Add(SqliteConnection connection, long paper, string sort, string body) =>
        connection.Number("""
            INSERT INTO items (paper, sort, ordinal, body, words, across)
            VALUES ($paper, $sort, (SELECT coalesce(max(ordinal), 0) + 1 FROM items WHERE paper = $paper AND sort = $sort), $body, $words, 1) RETURNING id
            """, ("$paper", paper), ("$sort", sort), ("$body", body), ("$words", ItemWords.Of(JsonSerializer.Deserialize<JsonElement>(body))));

    private static CountedItem<T> Of<T>(long id, long row, StoredPaper paper, T item) => new(id, row, paper.Description, paper.Title, paper.Id, item);
}
