using System.Text.Json;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Search.Passages;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Passages, their index, and the words and facets that go with them.</summary>
internal sealed class PassageWriter(SqliteConnection connection)
{
    private const string Indexed = "title, section, text, context, terms, meta";

    /// <summary>A free run of ids among the passages of papers of that date.</summary>
    public long NextId(DateOnly? date, int count)
    {
        var (low, high) = PassageIds.Of(date);
        var next = connection.Number("SELECT max(id) FROM passages WHERE id BETWEEN $low AND $high", ("$low", low), ("$high", high)) + 1;
        next = Math.Max(next, low + 1);
        return next + count <= high ? next : throw new InvalidOperationException("More passages of one day than ids.");
    }

    public void Write(long paper, PaperDescription about, long first, IReadOnlyList<Passage> passages)
    {
        Insert(paper, first, passages, Meta(about));
        connection.Run($"INSERT INTO passages_fts (rowid, {Indexed}) SELECT id, {Indexed} FROM passage_columns WHERE id BETWEEN $first AND $last",
            ("$first", first), ("$last", first + passages.Count - 1));
        CountWords(passages.Select(p => p.Text), 1);
    }

    public void Delete(long paper)
    {
        var range = connection.Rows("SELECT first_passage, last_passage FROM papers WHERE id = $paper", r => (First: r.GetInt64(0), Last: r.GetInt64(1)), ("$paper", paper))[0];
        var texts = connection.Rows("SELECT text FROM passages WHERE id BETWEEN $first AND $last", r => r.GetString(0), ("$first", range.First), ("$last", range.Last));
        CountWords(texts, -1);
        connection.Run($"INSERT INTO passages_fts (passages_fts, rowid, {Indexed}) SELECT 'delete', id, {Indexed} FROM passage_columns WHERE id BETWEEN $first AND $last",
            ("$first", range.First), ("$last", range.Last));
        connection.Run("DELETE FROM passages WHERE id BETWEEN $first AND $last", ("$first", range.First), ("$last", range.Last));
    }

    private void Insert(long paper, long first, IReadOnlyList<Passage> passages, string meta)
    {
        using var insert = connection.Command("""
            INSERT INTO passages (id, paper, kind, section, context, text, terms, meta, hash, page, page_to, printed, line, line_to, box)
            VALUES ($id, $paper, $kind, $section, $context, $text, $terms, $meta, $hash, $page, $pageTo, $printed, $line, $lineTo, $box)
            """);
        for (var i = 0; i < passages.Count; i++)
        {
            insert.Set(Values(passages[i]));
            insert.Set(("$id", first + i), ("$paper", paper), ("$meta", meta));
            insert.ExecuteNonQuery();
        }
    }

    private static (string Name, object? Value)[] Values(Passage passage) =>
    [
        ("$kind", passage.Kind), ("$section", passage.Section), ("$context", passage.Context), ("$text", passage.Text),
        ("$terms", string.Join(' ', passage.Terms)), ("$hash", PassageIndexing.Hash(passage.Text)),
        ("$page", passage.Page), ("$pageTo", passage.PageTo), ("$printed", passage.PrintedPage), ("$line", passage.Line), ("$lineTo", passage.LineTo),
        ("$box", passage.Box is { } box ? JsonSerializer.Serialize(box, PaperJson.Options) : null),
    ];

    /// <summary>"zall y2018 fz3 fz7": every passage, its year, its facets.</summary>
    private string Meta(PaperDescription about)
    {
        var facets = new[] { ("kind", about.Kind), ("body", about.Body), ("council", about.Council) }.Where(f => f.Item2 is { Length: > 0 });
        var terms = facets.Select(f => MetaTerms.Facet(FacetId(f.Item1, f.Item2!))).Prepend(MetaTerms.Every);
        return string.Join(' ', about.Date is { } date ? terms.Append(MetaTerms.Year(date.Year)) : terms);
    }

    private long FacetId(string field, string value)
    {
        connection.Run("INSERT OR IGNORE INTO facets (field, value) VALUES ($field, $value)", ("$field", field), ("$value", value));
        return connection.Number("SELECT id FROM facets WHERE field = $field AND value = $value", ("$field", field), ("$value", value));
    }

    private void CountWords(IEnumerable<string> texts, int step)
    {
        using var count = connection.Command("INSERT INTO words (word, passages) VALUES ($word, $count) ON CONFLICT (word) DO UPDATE SET passages = passages + $count", ("$word", ""), ("$count", 0));
        foreach (var (word, passages) in texts.SelectMany(t => Tokens.Of(t).Distinct()).CountBy(t => t))
        {
            (count.Parameters[0].Value, count.Parameters[1].Value) = (word, step * passages);
            count.ExecuteNonQuery();
            if (step < 0)
                connection.Run("DELETE FROM words WHERE word = $word AND passages <= 0", ("$word", word));
        }
    }
}
