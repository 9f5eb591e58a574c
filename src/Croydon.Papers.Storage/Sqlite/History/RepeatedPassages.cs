using Croydon.Papers.History.Duplicates;
using Croydon.Papers.Search.Passages;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.History;

/// <summary>
/// Marks the passages of a paper that the paper counted in its place has too: a search passes them over, so that totals
/// and facets count each once. What only the other version says is still found.
/// </summary>
internal sealed class RepeatedPassages(SqliteConnection connection)
{
    /// <summary>The term of such a passage.</summary>
    public const string Mark = "zrepeated";

    private const string Indexed = "title, section, text, context, terms, meta";
    private const string Own = "BETWEEN (SELECT first_passage FROM papers WHERE id = $paper) AND (SELECT last_passage FROM papers WHERE id = $paper)";

    /// <param name="countedIn">Null where the paper is counted itself: then nothing of it is repeated.</param>
    public void Write(long paper, long? countedIn)
    {
        if (countedIn is null && connection.Number($"SELECT count(*) FROM passages WHERE id {Own} AND terms LIKE '%{Mark}'", ("$paper", paper)) == 0)
            return;
        var known = countedIn is { } other ? new RepeatedText(WithHeadings(other)) : null;
        var changed = 0;
        foreach (var (id, text, terms) in connection.Rows($"SELECT id, text, terms FROM passages WHERE id {Own}", r => (r.GetInt64(0), r.GetString(1), r.GetString(2)), ("$paper", paper)))
        {
            var plain = terms.Replace(Mark, "", StringComparison.Ordinal).TrimEnd();
            var wanted = known?.Holds(text) == true ? $"{plain} {Mark}" : plain;
            if (wanted == terms)
                continue;
            Index(id, wanted);
            changed++;
        }

        if (changed > 0)
            connection.Run("INSERT INTO changes (paper) SELECT key FROM papers WHERE id = $paper", ("$paper", paper));
    }

    /// <summary>Another rendering may show as text what this one has as headings.</summary>
    private List<string> WithHeadings(long paper)
    {
        var texts = new List<string>();
        var before = Array.Empty<string>();
        foreach (var (section, text) in connection.Rows($"SELECT section, text FROM passages WHERE id {Own} ORDER BY id", r => (r.GetString(0), r.GetString(1)), ("$paper", paper)))
        {
            var headings = section.Split(Headings.Separator, StringSplitOptions.RemoveEmptyEntries);
            texts.AddRange(headings.Except(before));
            texts.Add(text);
            before = headings;
        }

        return texts;
    }

    private void Index(long id, string terms)
    {
        connection.Run($"INSERT INTO passages_fts (passages_fts, rowid, {Indexed}) SELECT 'delete', id, {Indexed} FROM passage_columns WHERE id = $id", ("$id", id));
        connection.Run("UPDATE passages SET terms = $terms WHERE id = $id", ("$terms", terms), ("$id", id));
        connection.Run($"INSERT INTO passages_fts (rowid, {Indexed}) SELECT id, {Indexed} FROM passage_columns WHERE id = $id", ("$id", id));
    }
}
