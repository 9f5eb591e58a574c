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

    /// <summary>BM25 of FTS5 first counts, over the whole index, the passages of every word and phrase that it weighs.</summary>
    private const long MostToWeigh = 250_000;

    private const long MostInHeadings = 350_000;

    /// <summary>Places of words that may be gone through to find what matches.</summary>
    private const long MostWork = 3_300_000;

    private const int Likely = 450;
    private const int LikelyOfEach = 150;
    private const int APage = 100;

    private const string Weights = "0.5, 1.5, 1.0, 0.3, 2.0, 0.0";

    private readonly SqliteConnection _connection;
    private readonly IndexMemory _memory;
    private readonly FtsQuery _fts;
    private readonly Match _match;
    private readonly Work _work;
    private readonly (long Low, long High) _range;
    private readonly Lazy<(List<long> Ids, bool Whole)> _newest;

    public FtsHits(SqliteConnection connection, IndexMemory memory, Match match, SearchRequest request, DateOnly? from, DateOnly? to)
    {
        (_connection, _memory) = (connection, memory);
        _fts = new FtsQuery(new FacetValues(connection).Ids);
        _work = new Work(new IndexWords(connection, memory), memory.Passages);
        var filters = new (string Field, string? Value)[] { ("kind", request.Kind), ("body", request.Body), ("council", request.Council) }
            .Where(f => f.Value is { Length: > 0 }).Select(f => (Match)new MatchPaper(f.Field, f.Value!));
        _match = new MatchAll([match, .. filters]);
        _range = RangeOf(PaperDays.Of(request, from, to));
        if (request.Paper is { } paper)
            _range = Within(_range, PassagesOf(paper));
        _newest = new Lazy<(List<long>, bool)>(() => NewestUpTo(Counted + 1, request.Sort == "exact" ? 0 : _work.Of(_match)));
    }

    public int Total => Math.Min(_newest.Value.Ids.Count, Counted);

    public bool IsExact => _newest.Value is { Whole: true, Ids.Count: <= Counted };

    public bool IsBounded => !IsExact || (_newest.Value.Ids.Count > Likely && _work.Of(_match) > MostToWeigh);

    public SearchFacets Facets() => FacetCounts.Of(_memory, _newest.Value.Ids);

    public IReadOnlyList<long> Newest(int most) => most <= Counted ? [.. _newest.Value.Ids.Take(most)] : NewestUpTo(most, 0).Ids;

    /// <summary>Papers without a date stand last: of when something was first said they do not tell.</summary>
    public IReadOnlyList<long> Oldest(int most)
    {
        var (low, high) = PassageIds.Of(null);
        var dated = OldestWithin((high + 1, long.MaxValue), most);
        return dated.Count < most ? [.. dated, .. OldestWithin((low, high), most - dated.Count)] : dated;
    }

    public IReadOnlyList<long> Best(int most, bool all)
    {
        if (all)
            return Weighed(_match, most, _range);
        if (IsExact && _newest.Value.Ids.Count <= most)
            return _newest.Value.Ids;
        var range = IsExact ? _range : (_newest.Value.Ids[^1], _range.High);
        if (_work.Of(_match) <= MostToWeigh)
            return Weighed(_match, most, range);
        var rare = _work.Lighter(_match, MostToWeigh) is { } lighter ? Weighed(lighter, most, _range) : [];
        return [.. rare.Concat(LikelyOnes(range)).Concat(_newest.Value.Ids).Distinct().Take(Math.Max(most, Likely))];
    }

    /// <summary>Those with the words in their headings, and with the words near each other: to be scored where weighing all would take too long. Of very common words only among the newest.</summary>
    private List<long> LikelyOnes((long Low, long High) range)
    {
        var (ranges, enough) = Windows.Of(_memory, range, _work.Of(_match), MostInHeadings);
        range = (ranges[Math.Min(enough, ranges.Count) - 1].Low, range.High);
        var concepts = Work.Concepts(_match).ToList();
        var found = _newest.Value.Ids.ToHashSet();
        // Upwards, and turned round: downwards FTS5 does not stop at the end of the range before it has found something.
        return [.. new[] { FtsQuery.InHeadings(concepts), FtsQuery.Near(concepts) }.OfType<string>()
            .SelectMany(query => Ids(query, "ORDER BY rowid ASC", Counted, range).AsEnumerable().Reverse().Take(LikelyOfEach)).Where(found.Contains)];
    }

    private List<long> Weighed(Match match, int most, (long Low, long High) range) =>
        Ids(match, $"ORDER BY bm25(passages_fts, {Weights})", most, range);

    /// <param name="work">What finding all of them takes; where that is too much, only the newest parts of the index are looked through, but never so few that a page is not filled.</param>
    private (List<long> Ids, bool Whole) NewestUpTo(int most, long work)
    {
        var (ranges, enough) = Windows.Of(_memory, _range, work, MostWork);
        var (ids, at) = (new List<long>(), 0);
        for (; at < ranges.Count && ids.Count < most && (at < enough || ids.Count < APage); at++)
            ids.AddRange(Ids(_match, "ORDER BY rowid DESC", most - ids.Count, ranges[at]));
        return (ids, at == ranges.Count);
    }

    private List<long> OldestWithin((long Low, long High) days, int most) => Ids(_match, "ORDER BY rowid ASC", most, Within(_range, days));

    private List<long> Ids(Match match, string order, int most, (long Low, long High) range) => Ids(_fts.Write(match), order, most, range);

    private List<long> Ids(string query, string order, int most, (long Low, long High) range) =>
        _connection.Rows($"SELECT rowid FROM passages_fts WHERE passages_fts MATCH $query AND rowid BETWEEN $low AND $high {order} LIMIT $most",
            r => r.GetInt64(0), ("$query", query), ("$low", range.Low), ("$high", range.High), ("$most", most));

    private static (long, long) RangeOf(PaperDays days) =>
        (days.IsLimited ? PassageIds.Of(days.First ?? DateOnly.MinValue.AddDays(1)).Low : 0, PassageIds.Of(days.Last ?? DateOnly.MaxValue).High);

    /// <summary>A paper is stored in one go, so its passages are neighbours. An empty range where there is no such paper.</summary>
    private (long Low, long High) PassagesOf(string paper) =>
        _connection.Rows("SELECT coalesce(min(first_passage), 1), coalesce(max(last_passage), 0) FROM papers WHERE key = $key", r => (r.GetInt64(0), r.GetInt64(1)), ("$key", paper))[0];

    private static (long Low, long High) Within((long Low, long High) a, (long Low, long High) b) => (Math.Max(a.Low, b.Low), Math.Min(a.High, b.High));
}
