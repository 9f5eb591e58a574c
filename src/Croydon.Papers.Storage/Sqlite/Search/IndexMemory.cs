using Croydon.Papers.Search.Indexing;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>What searching needs to know of the whole store, kept in memory until a paper comes or goes.</summary>
internal sealed class IndexMemory
{
    private readonly StoreMark _state;
    private IReadOnlyList<(string Word, int Passages)>? _words;

    private IndexMemory(StoreMark state, IReadOnlyList<PaperPlace> papers)
    {
        _state = state;
        Papers = papers;
        Passages = papers.Sum(p => p.Last - p.First + 1);
    }

    /// <summary>Papers with passages, the newest first: their passages come one paper after the other.</summary>
    public IReadOnlyList<PaperPlace> Papers { get; }

    /// <summary>How many passages all papers have.</summary>
    public long Passages { get; }

    /// <summary>The one given where it is still true, else a new one.</summary>
    public static IndexMemory Of(SqliteConnection connection, IndexMemory? known)
    {
        var state = PassageFeedView.NewestOf(connection);
        return known is not null && known._state == state ? known : new IndexMemory(state, connection.Rows(
            "SELECT first_passage, last_passage, kind, body, council FROM papers WHERE last_passage >= first_passage ORDER BY first_passage DESC",
            r => new PaperPlace(r.GetInt64(0), r.GetInt64(1), r.GetString(2), r.Text("body"), r.Text("council"))));
    }

    /// <summary>Words as printed with how many passages use each, for spelling.</summary>
    public IReadOnlyList<(string Word, int Passages)> Words(SqliteConnection connection) =>
        _words ??= connection.Rows("SELECT word, passages FROM words WHERE passages > 0", r => (r.GetString(0), r.GetInt32(1)));
}

/// <summary>The run of passages that a paper has in the index, and what they are counted by.</summary>
internal sealed record PaperPlace(long First, long Last, string Kind, string? Body, string? Council);
