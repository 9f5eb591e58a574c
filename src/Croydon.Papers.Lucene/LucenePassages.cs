using Croydon.Papers.Search;
using Croydon.Papers.Search.Indexing;
using Croydon.Papers.Search.Understanding;
using Croydon.Papers.Text;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;

namespace Croydon.Papers.Lucene;

/// <summary>Searches one state of the index. BM25 as Lucene computes it (Robertson and others, "Okapi at TREC-3", 1994; k1 1.2, b 0.75).</summary>
internal sealed class LucenePassages(IndexReader reader) : IPassageIndex
{
    private const int MostValues = 50;

    private readonly IndexSearcher _searcher = new(reader) { Similarity = new BM25Similarity() };

    public IPassageHits Find(Match match, SearchRequest request, DateOnly? from, DateOnly? to)
    {
        var filters = new (string Field, string? Value)[] { (IndexFields.Kind, request.Kind), (IndexFields.Body, request.Body), (IndexFields.Council, request.Council) }
            .Where(f => f.Value is { Length: > 0 }).Select(f => (Match)new MatchPaper(f.Field, f.Value!));
        var query = (BooleanQuery)new LuceneQuery(Values).Write(new MatchAll([match, .. filters]));
        var days = PaperDays.Of(request, from, to);
        if (days.IsLimited)
            query.Add(LuceneQuery.Days(days.First, days.Last), Occur.MUST);
        if (request.Paper is { } paper)
            query.Add(LuceneQuery.Paper(paper), Occur.MUST);
        return new LuceneHits(_searcher, query);
    }

    /// <summary>The value itself where there is one, else all that hold its words.</summary>
    private IReadOnlyList<string> Values(string field, string value)
    {
        var folded = Fold.Key(value);
        if (reader.DocFreq(new Term(field, folded)) > 0)
            return [folded];
        var part = Spaced(folded.TrimEnd('s'));
        return [.. ValuesOf(field).Where(v => Spaced(v).Contains(part, StringComparison.Ordinal)).Take(MostValues)];
    }

    private IEnumerable<string> ValuesOf(string field)
    {
        if (MultiFields.GetTerms(reader, field) is not { } terms)
            yield break;
        var next = terms.GetEnumerator();
        while (next.MoveNext())
            yield return next.Term.Utf8ToString();
    }

    private static string Spaced(string value) => value.Replace('-', ' ');
}
