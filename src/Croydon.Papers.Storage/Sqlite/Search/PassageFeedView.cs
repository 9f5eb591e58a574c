using Croydon.Papers.Search.Indexing;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>One state of the store: a read transaction holds it.</summary>
internal sealed class PassageFeedView : IFeedView
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;

    /// <param name="connection">Disposed of with the view.</param>
    public PassageFeedView(SqliteConnection connection)
    {
        _connection = connection;
        _transaction = connection.BeginTransaction(deferred: true);
        Newest = NewestOf(connection);
    }

    public StoreMark Newest { get; }

    public static StoreMark NewestOf(SqliteConnection connection) =>
        connection.Rows("SELECT seq, stamp FROM changes ORDER BY seq DESC LIMIT 1", r => new StoreMark(r.GetInt64(0), r.GetInt64(1))).FirstOrDefault() ?? StoreMark.Nothing;

    public bool Knows(StoreMark mark) =>
        mark == StoreMark.Nothing || _connection.Number("SELECT seq FROM changes WHERE seq = $seq AND stamp = $stamp", ("$seq", mark.Sequence), ("$stamp", mark.Stamp)) != 0;

    public IEnumerable<PaperChange> After(long sequence)
    {
        // Where max() is asked for, SQLite takes the other columns from the row that holds it.
        var changes = _connection.Rows("SELECT max(seq) AS last, stamp, paper FROM changes WHERE seq > $after GROUP BY paper ORDER BY last",
            r => (Mark: new StoreMark(r.GetInt64(0), r.GetInt64(1)), Paper: r.GetString(2)), ("$after", sequence));
        return changes.Select(c => new PaperChange(c.Mark, c.Paper, Now(c.Paper)));
    }

    public IEnumerable<(string Paper, PassageSum Sum)> Sums()
    {
        foreach (var (key, first, last) in _connection.Rows("SELECT key, first_passage, last_passage FROM papers", r => (r.GetString(0), r.GetInt64(1), r.GetInt64(2))))
        {
            var passages = _connection.Rows("SELECT id, hash FROM passages WHERE id BETWEEN $first AND $last", r => (Id: r.GetInt64(0), Hash: r.GetInt64(1)), ("$first", first), ("$last", last));
            yield return (key, passages.Aggregate(new PassageSum(0, 0), (sum, p) => sum.With(p.Id, p.Hash)));
        }
    }

    public void Dispose()
    {
        _transaction.Dispose();
        _connection.Dispose();
    }

    private IndexedPaper? Now(string key)
    {
        var paper = _connection.Rows($"SELECT {PaperRows.Columns}, d.first_passage, d.last_passage FROM papers d WHERE d.key = $key",
            r => (About: PaperRows.Read(r).Description, First: (long)r["first_passage"], Last: (long)r["last_passage"]), ("$key", key)).FirstOrDefault();
        return paper.About is not { } about ? null : new IndexedPaper(about.Title ?? "", about,
            _connection.Rows("SELECT * FROM passages WHERE id BETWEEN $first AND $last ORDER BY id", r => new IndexedPassage((long)r["id"], (long)r["hash"], PassageRows.Read(r)), ("$first", paper.First), ("$last", paper.Last)));
    }
}
