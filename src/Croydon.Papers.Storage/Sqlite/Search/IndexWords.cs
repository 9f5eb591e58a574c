using Croydon.Papers.Search.Passages;
using Croydon.Papers.Search.Understanding;
using Croydon.Papers.Text;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>The index's words, asked for when a query needs them.</summary>
internal sealed class IndexWords(SqliteConnection connection, IndexMemory memory) : IIndexWords
{
    private const char AfterLetters = '\uFFFF';
    private const int FewForms = 8;

    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);

    public int Passages(string word) => _known.TryGetValue(word, out var known) ? known
        : _known[word] = (int)connection.Number("SELECT passages FROM words WHERE word = $word", ("$word", word));

    public bool Has(string word) => Passages(word) > 0
        || connection.Number("SELECT rowid FROM passages_fts WHERE passages_fts MATCH $word LIMIT 1", ("$word", $"\"{string.Join(' ', Tokens.Of(word))}\"")) != 0;

    public IReadOnlyList<string> WithPrefix(string prefix, int most) =>
        connection.Rows("SELECT word FROM words WHERE word >= $prefix AND word < $end AND passages > 0 ORDER BY passages DESC LIMIT $most", r => r.GetString(0),
            ("$prefix", prefix), ("$end", prefix + AfterLetters), ("$most", most));

    public IEnumerable<(string Word, int Passages)> OfLength(int least, int most) =>
        memory.Words(connection).Where(w => w.Word.Length >= least && w.Word.Length <= most);

    public IReadOnlyList<string> LongForms(string shortForm) => Forms("long", "short", shortForm);

    public IReadOnlyList<string> ShortForms(string longForm) => Forms("short", "long", longForm);

    private List<string> Forms(string wanted, string given, string form) =>
        connection.Rows($"SELECT {wanted} FROM acronyms WHERE {given} = $form GROUP BY 1 ORDER BY count(*) DESC LIMIT $few", r => r.GetString(0), ("$form", Fold.Key(form)), ("$few", FewForms));
}
