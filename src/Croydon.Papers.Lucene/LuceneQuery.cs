using System.Globalization;
using Croydon.Papers.Search.Ranking;
using Croydon.Papers.Search.Understanding;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace Croydon.Papers.Lucene;

/// <summary>Writes a match tree as a Lucene query.</summary>
/// <param name="values">Folded values of a field (kind, body, council) that a user's words mean.</param>
internal sealed class LuceneQuery(Func<string, string, IReadOnlyList<string>> values)
{
    private const int MostClauses = 512;

    public Query Write(Match match) => match switch
    {
        MatchConcept concept => Any([.. concept.Concept.Variants.Where(v => v.Kind != VariantKind.Near).SelectMany(Variant)]),
        MatchField field => Phrase(field.Field, StemsOf(field.Words)),
        MatchPaper paper => Any([.. values(paper.Field, paper.Value).Select(v => Unscored(new TermQuery(new Term(paper.Field, v))))]),
        MatchYear year => Unscored(new TermQuery(new Term(IndexFields.Year, year.Year.ToString(CultureInfo.InvariantCulture)))),
        MatchAny any => Any([.. any.Matches.Select(Write)]),
        MatchAll all => All(all.Matches),
        _ => All([match]),
    };

    /// <summary>Within days of the papers' dates, both inclusive; papers without a date are in none.</summary>
    public static Query Days(DateOnly? from, DateOnly? to) =>
        Unscored(NumericRangeQuery.NewInt32Range(IndexFields.Day, IndexFields.DayStep, from?.DayNumber, to?.DayNumber, minInclusive: true, maxInclusive: true));

    public static Query Paper(string id) => Unscored(new TermQuery(new Term(IndexFields.Paper, id)));

    private BooleanQuery All(IReadOnlyList<Match> matches)
    {
        var all = new BooleanQuery(disableCoord: true);
        foreach (var match in matches)
            all.Add(match is MatchNot not ? Write(not.Match) : Write(match), match is MatchNot ? Occur.MUST_NOT : Occur.MUST);
        if (!matches.Any(m => m is not MatchNot))
            all.Add(Unscored(new MatchAllDocsQuery()), Occur.MUST);
        return all;
    }

    /// <summary>Nothing where there are no queries; many are put in groups, because Lucene takes so many clauses and no more.</summary>
    private static Query Any(IReadOnlyList<Query> queries)
    {
        if (queries.Count == 1)
            return queries[0];
        if (queries.Count > MostClauses)
            return Any([.. queries.Chunk(MostClauses).Select(Any)]);
        var any = new BooleanQuery(disableCoord: true);
        foreach (var query in queries)
            any.Add(query, Occur.SHOULD);
        return any;
    }

    private static IEnumerable<Query> Variant(Variant variant) => variant.Kind switch
    {
        VariantKind.Mark => [Weighed(new TermQuery(new Term(IndexFields.Terms, variant.Words[0])), 2)],
        VariantKind.Prefix => IndexFields.Words.Select(f => Weighed(new PrefixQuery(new Term(f.Name, PorterStemmer.Stem(variant.Words[0]))), f.Weight)),
        _ => IndexFields.Words.Select(f => Weighed(Phrase(f.Name, StemsOf(variant.Words)), f.Weight)),
    };

    private static string[] StemsOf(IReadOnlyList<string> words) => [.. words.SelectMany(Stems.Of)];

    private static Query Phrase(string field, string[] stems)
    {
        if (stems is [var one])
            return new TermQuery(new Term(field, one));
        var phrase = new PhraseQuery();
        foreach (var stem in stems)
            phrase.Add(new Term(field, stem));
        return phrase;
    }

    private static Query Weighed(Query query, float weight)
    {
        query.Boost = weight;
        return query;
    }

    private static Query Unscored(Query query) => Weighed(new ConstantScoreQuery(query), 0);
}
