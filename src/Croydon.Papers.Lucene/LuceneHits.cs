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

    public IReadOnlyList<long> Newest(int most) => ByDate(most, newest: true);

    public IReadOnlyList<long> Oldest(int most) => ByDate(most, newest: false);

    public IReadOnlyList<long> Best(int most, bool all)
    {
        var best = TopScoreDocCollector.Create(most, docsScoredInOrder: false);
        Collect(best);
        return _ids.Of(best.GetTopDocs());
    }

    private IReadOnlyList<long> ByDate(int most, bool newest)
    {
        var first = TopFieldCollector.Create(new Sort(new SortField(IndexFields.Id, SortFieldType.INT64, newest)), most, fillFields: false, trackDocScores: false, trackMaxScore: false, docsScoredInOrder: false);
        Collect(first);
        return _ids.Of(first.GetTopDocs());
    }

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
