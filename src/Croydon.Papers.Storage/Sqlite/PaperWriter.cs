using System.Globalization;
using System.Text.Json;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Storage.Sqlite.History;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Writes one paper inside the caller's transaction.</summary>
internal sealed class PaperWriter(SqliteConnection connection)
{
    public void Reject(ExtractedPaper extracted)
    {
        var source = extracted.Paper.Source;
        connection.Run("INSERT OR REPLACE INTO rejections (sha256, file, version, reason) VALUES ($sha, $file, $version, $reason)",
            ("$sha", source.Sha256), ("$file", source.File), ("$version", extracted.Version), ("$reason", string.Join(' ', extracted.Paper.Problems.Select(p => p.Message))));
    }

    /// <summary>Takes every trace of a paper out of what is listed, searched and shown.</summary>
    public void Remove(string sha256)
    {
        if (connection.Number("SELECT id FROM papers WHERE sha256 = $sha", ("$sha", sha256)) is not 0 and var old)
            Delete(old, new PassageWriter(connection));
    }

    public void Write(PreparedPaper prepared, DateTimeOffset now)
    {
        var (extracted, found) = (prepared.Extracted, prepared.Passages);
        var source = extracted.Paper.Source;
        connection.Run("DELETE FROM rejections WHERE sha256 = $sha", ("$sha", source.Sha256));
        var passages = new PassageWriter(connection);
        var old = connection.Number("SELECT id FROM papers WHERE sha256 = $sha", ("$sha", source.Sha256));
        if (old != 0)
            Delete(old, passages);

        var first = passages.NextId(extracted.Paper.Description.Date, found.Count);
        var paper = WriteHead(extracted, now, old, first, first + found.Count - 1);
        connection.Run("INSERT INTO paper_bytes (paper, bytes) VALUES ($paper, $bytes)", ("$paper", paper), ("$bytes", source.Bytes));
        WriteParts(paper, extracted.Paper.Parts);
        connection.Run("INSERT INTO readings (paper, body) VALUES ($paper, $body)", ("$paper", paper), ("$body", prepared.Reading));
        new PageWriter(connection).Write(paper, prepared.Pages);
        new ItemWriter(connection).Write(paper, extracted.Paper.Description.Council, extracted.Items);
        passages.Write(paper, extracted.Paper.Description, first, found);
        new PaperLinks(connection).Add(paper, prepared.Fingerprint);
    }

    private void Delete(long paper, PassageWriter passages)
    {
        var links = new PaperLinks(connection);
        var others = links.GroupOf(paper).Where(p => p != paper).ToList();
        passages.Delete(paper);
        connection.Run("DELETE FROM items WHERE paper = $paper", ("$paper", paper));
        connection.Run("DELETE FROM papers WHERE id = $paper", ("$paper", paper));
        foreach (var other in others)
            links.Regroup(other);
    }

    /// <param name="old">Id to keep where the paper was stored before; 0 where it was not.</param>
    private long WriteHead(ExtractedPaper extracted, DateTimeOffset now, long old, long first, long last)
    {
        var (paper, about) = (extracted.Paper, extracted.Paper.Description);
        var counts = extracted.Items.Sorts.ToDictionary(s => s.Json, s => extracted.Items[s].Count);
        return connection.Number("""
            INSERT INTO papers (id, key, sha256, file, format, version, status, kind, kind_confidence, kind_reason, title, council, body,
                date, published, pages, text_source, problems, item_counts, stored_at, first_passage, last_passage)
            VALUES ($id, $key, $sha, $file, $format, $version, $status, $kind, $confidence, $reason, $title, $council, $body,
                $date, $published, $pages, $text, $problems, $counts, $now, $first, $last)
            RETURNING id
            """,
            ("$id", old == 0 ? null : old), ("$key", StoredPaper.IdOf(paper.Source.Sha256)), ("$sha", paper.Source.Sha256), ("$file", paper.Source.File),
            ("$format", paper.Format), ("$version", extracted.Version), ("$status", extracted.Status.ToString()),
            ("$kind", about.Kind), ("$confidence", about.Confidence), ("$reason", about.Reason), ("$title", about.Title), ("$council", about.Council), ("$body", about.Body),
            ("$date", Iso(about.Date)), ("$published", Iso(about.Published)), ("$pages", paper.Pages.Count == 0 ? null : paper.Pages.Count),
            ("$text", paper.TextSource.ToString()), ("$problems", JsonSerializer.Serialize(paper.Problems, PaperJson.Options)),
            ("$counts", JsonSerializer.Serialize(counts, PaperJson.Options)), ("$now", now.ToString("O", CultureInfo.InvariantCulture)), ("$first", first), ("$last", last));
    }

    private void WriteParts(long paper, IReadOnlyList<Part> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            var part = parts[i];
            connection.Run("INSERT INTO parts (paper, ordinal, kind, title, agenda_item, page_from, page_to, reason) VALUES ($paper, $n, $kind, $title, $item, $from, $to, $reason)",
                ("$paper", paper), ("$n", i + 1), ("$kind", part.Kind), ("$title", part.Title), ("$item", part.AgendaItem), ("$from", part.PageFrom), ("$to", part.PageTo), ("$reason", part.Reason));
        }
    }

    private static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
