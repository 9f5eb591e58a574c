using System.Globalization;
using System.Text.Json;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.History.Duplicates;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Rows of papers as records.</summary>
internal static class PaperRows
{
    /// <summary>All columns of papers "d" that <see cref="Read"/> needs.</summary>
    public const string Columns = """
        d.id AS d_id, d.key, d.sha256, d.file, d.format, d.status, d.kind, d.kind_confidence, d.kind_reason, d.title AS d_title, d.council, d.body AS d_body,
        d.date, d.published, d.pages, d.problems, d.item_counts, d.stored_at,
        (SELECT c.key FROM papers c WHERE c.id = d.counted_in) AS counted_in_key,
        (SELECT o.address FROM origins o WHERE o.sha256 = d.sha256) AS origin_address, (SELECT o.retrieved FROM origins o WHERE o.sha256 = d.sha256) AS origin_retrieved
        """;

    public static StoredPaper Read(SqliteDataReader row)
    {
        var about = new PaperDescription(row.Text("kind")!, row.Real("kind_confidence")!.Value, row.Text("kind_reason")!)
        {
            Title = row.Text("d_title"),
            Council = row.Text("council"),
            Body = row.Text("d_body"),
            Date = row.Date("date"),
            Published = row.Date("published"),
        };
        return new StoredPaper(row.Text("key")!, row.Text("sha256")!, row.Text("file")!, row.Text("format")!, row.Int("pages"), about)
        {
            Status = Enum.Parse<PaperStatus>(row.Text("status")!),
            Problems = JsonSerializer.Deserialize<List<Problem>>(row.Text("problems")!, PaperJson.Options)!,
            ItemCounts = JsonSerializer.Deserialize<Dictionary<string, int>>(row.Text("item_counts")!, PaperJson.Options)!,
            CountedIn = row.Text("counted_in_key"),
            Origin = row.Text("origin_address") is { } address ? new PaperOrigin(new Uri(address), DateTimeOffset.Parse(row.Text("origin_retrieved")!, CultureInfo.InvariantCulture)) : null,
            StoredAt = DateTimeOffset.Parse(row.Text("stored_at")!, CultureInfo.InvariantCulture),
        };
    }

    public static StoredPart Part(SqliteDataReader row) => new(
        row.Text("kind")!, row.Text("title")!, row.Text("agenda_item"), row.Int("page_from"), row.Int("page_to"), row.Text("reason")!);

    /// <param name="row">A link from the paper's point of view: relation, resemblance and the other paper.</param>
    public static PaperVersion Version(SqliteDataReader row) => new(
        row.Text("key")!, row.Text("title")!, row.Text("file")!, row.Text("format")!, row.Date("date"), Enum.Parse<PaperRelation>(row.Text("relation")!), row.Real("resemblance")!.Value);
}
