using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Croydon.Papers.Lucene;

/// <summary>Ids of passages by the numbers that Lucene gives documents, which change with every merge.</summary>
internal sealed class DocIds(IndexReader reader)
{
    private readonly IList<AtomicReaderContext> _leaves = reader.Leaves;
    private readonly Dictionary<int, NumericDocValues> _values = [];

    public IReadOnlyList<long> Of(TopDocs docs) => [.. docs.ScoreDocs.Select(d => Of(d.Doc))];

    private long Of(int doc)
    {
        var leaf = ReaderUtil.SubIndex(doc, _leaves);
        if (!_values.TryGetValue(leaf, out var values))
            _values[leaf] = values = _leaves[leaf].AtomicReader.GetNumericDocValues(IndexFields.Id);
        return values.Get(doc - _leaves[leaf].DocBase);
    }
}
