using Croydon.Papers.Search;
using Croydon.Papers.Search.Indexing;
using Lucene.Net.Search;

namespace Croydon.Papers.Lucene;

/// <summary>The passages that match one query. Every one is counted and scored; the first question asked also counts.</summary>
internal sealed class LuceneHits(IndexSearcher searcher, Query query) : IPassageHits
{
    private readonly DocIds _ids = new(searcher.IndexReader);
    private HitCounter? _counter;

    public int Total => Counter().Total;

    public bool IsExact => true;

    public bool IsBounded => false;

    public SearchFacets Facets() => Counter().Facets();

    public IReadOnlyList<long> Newest(int most)
    {
        var first = ById(most, newest: true);
        Collect(first);
        return _ids.Of(first.GetTopDocs());
    }

    /// <summary>Papers without a date stand last: of when something was first said they do not tell.</summary>
    public IReadOnlyList<long> Oldest(int most)
    {
        var dated = Oldest(most, Occur.MUST);
        return dated.Count < most ? [.. dated, .. Oldest(most - dated.Count, Occur.MUST_NOT)] : dated;
    }

    public IReadOnlyList<long> Best(int most, bool all)
    {
        var best = TopScoreDocCollector.Create(most, docsScoredInOrder: false);
        Collect(best);
        return _ids.Of(best.GetTopDocs());
    }

    private IReadOnlyList<long> Oldest(int most, Occur dated)
    {
        var first = ById(most, newest: false);
        searcher.Search(new BooleanQuery { { query, Occur.MUST }, { LuceneQuery.Days(null, null), dated } }, first);
        return _ids.Of(first.GetTopDocs());
    }

    /// <summary>Ids follow the dates of the papers.</summary>
    private static TopFieldCollector ById(int most, bool newest) =>
        TopFieldCollector.Create(new Sort(new SortField(IndexFields.Id, SortFieldType.INT64, newest)), most, fillFields: false, trackDocScores: false, trackMaxScore: false, docsScoredInOrder: false);

    private HitCounter Counter()
    {
        if (_counter is null)
            searcher.Search(query, _counter = new HitCounter());
        return _counter;
    }

    private void Collect(ICollector collector)
    {
        if (_counter is not null)
            searcher.Search(query, collector);
        else
            searcher.Search(query, MultiCollector.Wrap(collector, _counter = new HitCounter()));
    }
}
