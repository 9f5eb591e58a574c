using System.Globalization;
using Croydon.Papers.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Croydon.Papers.Lucene;

/// <summary>Holds every paper's passages in the index against those in the store.</summary>
internal static class IndexComparison
{
    private const int MostNamed = 5;

    /// <param name="state">Null where there is no index.</param>
    public static IReadOnlyList<string> Of(IFeedView store, IndexState? state)
    {
        if (state is null)
            return store.Newest == StoreMark.Nothing ? [] : ["The Lucene index is not there yet: the next search makes it."];
        if (!store.Knows(state.Mark))
            return ["The Lucene index is of another state of the store: the next search makes it anew."];
        if (state.Mark != store.Newest)
            return [$"The Lucene index is {Text(store.Newest.Sequence - state.Mark.Sequence)} changes behind the store: the next search brings it up to date."];
        return Differences(store, Sums(state.Reader));
    }

    private static IReadOnlyList<string> Differences(IFeedView store, Dictionary<string, PassageSum> indexed)
    {
        var papers = new List<string>();
        foreach (var (paper, sum) in store.Sums())
        {
            if (indexed.Remove(paper, out var own) ? own != sum : sum.Count > 0)
                papers.Add(paper);
        }

        papers.AddRange(indexed.Keys);
        return papers.Count == 0 ? [] : [$"The Lucene index does not hold what the store holds of {Text(papers.Count)} papers ({string.Join(", ", papers.Take(MostNamed))}{(papers.Count > MostNamed ? " …" : "")}): delete its folder, and the next search makes it anew."];
    }

    private static Dictionary<string, PassageSum> Sums(IndexReader reader)
    {
        var sums = new Dictionary<string, PassageSum>(StringComparer.Ordinal);
        foreach (var leaf in reader.Leaves.Select(l => l.AtomicReader))
        {
            if (leaf.GetTerms(IndexFields.Paper) is not { } terms)
                continue;
            var (ids, hashes) = (leaf.GetNumericDocValues(IndexFields.Id), leaf.GetNumericDocValues(IndexFields.Hash));
            var papers = terms.GetEnumerator();
            while (papers.MoveNext())
            {
                var paper = papers.Term.Utf8ToString();
                var docs = papers.Docs(leaf.LiveDocs, null, DocsFlags.NONE);
                for (var doc = docs.NextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.NextDoc())
                    sums[paper] = sums.GetValueOrDefault(paper).With(ids.Get(doc), hashes.Get(doc));
            }
        }

        return sums;
    }

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
