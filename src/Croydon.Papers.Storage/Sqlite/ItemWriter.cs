using System.Text.Json;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Text;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Items as JSON, with their words for full text; the values of indicators and the papers' acronyms as tables too.</summary>
internal sealed class ItemWriter(SqliteConnection connection)
{
    public void Write(long paper, string? council, PaperItems items)
    {
        foreach (var sort in items.Sorts)
        {
            var ordinal = 0;
            foreach (var item in items[sort])
            {
                var body = JsonSerializer.SerializeToElement(item, item.GetType(), PaperJson.Options);
                var id = connection.Number("INSERT INTO items (paper, sort, ordinal, body, words) VALUES ($paper, $sort, $n, $body, $words) RETURNING id",
                    ("$paper", paper), ("$sort", sort.Json), ("$n", ++ordinal), ("$body", body.GetRawText()), ("$words", ItemWords.Of(body)));
                if (sort.Json == "kpis")
                    new KpiValueWriter(connection).Write(paper, council, id, body);
                else if (sort.Json == "acronyms")
                    WriteAcronym(paper, body);
            }
        }
    }

    private void WriteAcronym(long paper, JsonElement body)
    {
        if (body.String("short") is { Length: > 0 } brief && body.String("long") is { Length: > 0 } full)
            connection.Run("INSERT OR IGNORE INTO acronyms (short, long, paper) VALUES ($short, $long, $paper)", ("$short", Fold.Key(brief)), ("$long", Fold.Key(full)), ("$paper", paper));
    }
}
