using Croydon.Papers.Search;
using Croydon.Papers.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;

namespace Croydon.Papers.Lucene;

/// <summary>Counts hits, and the facets of their papers from doc values.</summary>
internal sealed class HitCounter : ICollector
{
    private readonly List<(SortedDocValues Values, int[] Counts)> _segments = [];
    private SortedDocValues? _values;
    private int[] _counts = [];

    public int Total { get; private set; }

    public bool AcceptsDocsOutOfOrder => true;

    public void SetScorer(Scorer scorer)
    {
        // Counting needs no scores.
    }

    public void SetNextReader(AtomicReaderContext context)
    {
        _values = context.AtomicReader.GetSortedDocValues(IndexFields.Facets);
        if (_values is null)
            return;
        _counts = new int[_values.ValueCount];
        _segments.Add((_values, _counts));
    }

    public void Collect(int doc)
    {
        Total++;
        if (_values?.GetOrd(doc) is >= 0 and var facets)
            _counts[facets]++;
    }

    public SearchFacets Facets()
    {
        var tally = new FacetTally();
        var value = new BytesRef();
        foreach (var (values, counts) in _segments)
        {
            for (var ord = 0; ord < counts.Length; ord++)
            {
                if (counts[ord] == 0)
                    continue;
                values.LookupOrd(ord, value);
                FacetValue.AddTo(tally, value.Utf8ToString(), counts[ord]);
            }
        }

        return tally.Most();
    }
}
