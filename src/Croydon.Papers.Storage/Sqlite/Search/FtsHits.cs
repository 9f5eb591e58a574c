using System.Globalization;
using Croydon.Papers.Search;
using Croydon.Papers.Search.Indexing;
using Croydon.Papers.Search.Understanding;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>Runs one match tree on FTS5, within a range of dates and the filters of the request.</summary>
internal sealed class FtsHits : IPassageHits
{
    /// <summary>Totals are exact up to here, and where there are more the newest this many are scored.</summary>
    private const int Counted = 10_000;

    private const string Weights = "0.5, 1.5, 1.0, 0.3, 2.0, 0.0";

    private readonly SqliteConnection _connection;
    private readonly string _query;
    private readonly (long Low, long High) _range;
    private readonly Lazy<List<long>> _newest;

    public FtsHits(SqliteConnection connection, Match match, SearchRequest request, DateOnly? from, DateOnly? to)
    {
        _connection = connection;
        var filters = new (string Field, string? Value)[] { ("kind", request.Kind), ("body", request.Body), ("council", request.Council) }
            .Where(f => f.Value is { Length: > 0 }).Select(f => (Match)new MatchPaper(f.Field, f.Value!));
        _query = new FtsQuery(Facets).Write(new MatchAll([match, .. filters]));
        _range = RangeOf(PaperDays.Of(request, from, to));
        if (request.Paper is { } paper)
            _range = Within(_range, PassagesOf(paper));
        _newest = new Lazy<List<long>>(() => NewestUpTo(Counted + 1));
    }

    public int Total => Math.Min(_newest.Value.Count, Counted);

    public bool IsBounded => _newest.Value.Count > Counted;

    public SearchFacets Facets() => FacetCounts.Of(_connection, _newest.Value);

    public IReadOnlyList<long> Newest(int most) => most <= Counted ? [.. _newest.Value.Take(most)] : NewestUpTo(most);

    public IReadOnlyList<long> Oldest(int most) => Ids($"SELECT rowid FROM passages_fts WHERE passages_fts MATCH $query AND rowid BETWEEN $low AND $high ORDER BY rowid ASC LIMIT {Number(most)}", _range.Low);

    public IReadOnlyList<long> Best(int most, bool all) =>
        Ids($"SELECT rowid FROM passages_fts WHERE passages_fts MATCH $query AND rowid BETWEEN $low AND $high ORDER BY bm25(passages_fts, {Weights}) LIMIT {Number(most)}", !all && IsBounded ? _newest.Value[^1] : _range.Low);

    private List<long> NewestUpTo(int most) =>
        Ids($"SELECT rowid FROM passages_fts WHERE passages_fts MATCH $query AND rowid BETWEEN $low AND $high ORDER BY rowid DESC LIMIT {Number(most)}", _range.Low);

    private List<long> Ids(string sql, long low) => _connection.Rows(sql, r => r.GetInt64(0), ("$query", _query), ("$low", low), ("$high", _range.High));

    private static (long, long) RangeOf(PaperDays days) =>
        (days.IsLimited ? PassageIds.Of(days.First ?? DateOnly.MinValue.AddDays(1)).Low : 0, PassageIds.Of(days.Last ?? DateOnly.MaxValue).High);

    /// <summary>A paper is stored in one go, so its passages are neighbours. An empty range where there is no such paper.</summary>
    private (long Low, long High) PassagesOf(string paper) =>
        _connection.Rows("SELECT coalesce(min(id), 1), coalesce(max(id), 0) FROM passages WHERE paper = (SELECT id FROM papers WHERE key = $key)", r => (r.GetInt64(0), r.GetInt64(1)), ("$key", paper))[0];

    private static (long, long) Within((long Low, long High) a, (long Low, long High) b) => (Math.Max(a.Low, b.Low), Math.Min(a.High, b.High));

    /// <summary>The value itself where there is one, else all that hold its words.</summary>
    private List<long> Facets(string field, string value)
    {
        var folded = Text.Fold.Key(value);
        var exact = _connection.Rows("SELECT id FROM facets WHERE field = $field AND fold(value) = $value", r => r.GetInt64(0), ("$field", field), ("$value", folded));
        return exact.Count > 0 ? exact : _connection.Rows("SELECT id FROM facets WHERE field = $field AND replace(fold(value), '-', ' ') LIKE '%' || replace($value, '-', ' ') || '%' LIMIT 50", r => r.GetInt64(0), ("$field", field), ("$value", folded.TrimEnd('s')));
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
