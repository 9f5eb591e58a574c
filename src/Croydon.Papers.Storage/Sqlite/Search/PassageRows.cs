using System.Text.Json;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Search.Passages;
using Croydon.Papers.Search.Ranking;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>Rows of passages as records.</summary>
internal static class PassageRows
{
    public static Passage Read(SqliteDataReader row) => new(row.Text("kind")!, row.Text("section")!, row.Text("text")!)
    {
        Context = row.Text("context")!,
        Page = row.Int("page"),
        PageTo = row.Int("page_to"),
        PrintedPage = row.Text("printed"),
        Line = row.Int("line"),
        LineTo = row.Int("line_to"),
        Box = row.Text("box") is { } box ? JsonSerializer.Deserialize<Box>(box, PaperJson.Options) : null,
        Terms = row.Text("terms")!.Split(' ', StringSplitOptions.RemoveEmptyEntries),
    };

    /// <param name="strict">Whether the whole query matched them.</param>
    public static List<Candidate> Candidates(SqliteConnection connection, IReadOnlyList<long> ids, bool strict, CancellationToken cancel)
    {
        using var command = connection.Command("SELECT p.*, d.title AS d_title, d.file, d.date FROM passages p JOIN papers d ON d.id = p.paper WHERE p.id = $id", ("$id", 0L));
        command.Prepare();
        var found = new List<Candidate>(ids.Count);
        foreach (var id in ids)
        {
            cancel.ThrowIfCancellationRequested();
            command.Parameters[0].Value = id;
            found.AddRange(command.Rows(r => new Candidate(id, (long)r["hash"], (long)r["paper"], r.Text("d_title") ?? r.Text("file")!, r.Date("date"), Read(r), strict)));
        }

        return found;
    }
}
