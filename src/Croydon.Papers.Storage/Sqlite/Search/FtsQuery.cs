using Croydon.Papers.Search.Ranking;
using Croydon.Papers.Search.Understanding;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>
/// Writes a match tree in the query syntax of FTS5. Words hold letters and digits only and are quoted, so nothing that a
/// user types can become syntax.
/// </summary>
/// <param name="facets">Ids of the values of a field (kind, body, council) that a user's words mean.</param>
internal sealed class FtsQuery(Func<string, string, IReadOnlyList<long>> facets)
{
    private const string Nothing = "terms : \"znothing\"";
    private const int FewVariants = 8;
    private const string NearWords = "8";
    private const string Words = "{title section text context}";

    public string Write(Match match) => match switch
    {
        MatchConcept concept => Any([.. Variants(concept.Concept).Select(Variant)]),
        MatchField field => $"{field.Field} : {Phrase(field.Words)}",
        MatchPaper paper => Any([.. facets(paper.Field, paper.Value).Select(id => $"meta : \"{MetaTerms.Facet(id)}\"")]),
        MatchYear year => $"meta : \"{MetaTerms.Year(year.Year)}\"",
        MatchAny any => Any([.. any.Matches.Select(Write)]),
        MatchAll all => AllOf(all.Matches),
        MatchNot => AllOf([match]),
        _ => Nothing,
    };

    /// <summary>Passages with every word in the headings above them; null where nothing but marks is asked for.</summary>
    public static string? InHeadings(IReadOnlyList<Concept> concepts)
    {
        var words = concepts.Select(c => Any([.. WordsOf(c).Take(FewVariants).Select(v => $"section : {Phrase(v.Words)}")])).Where(q => q != Nothing).ToList();
        return words.Count == 0 ? null : string.Join(" AND ", words);
    }

    /// <summary>Passages with the words as typed near each other; null where there are less than two.</summary>
    public static string? Near(IReadOnlyList<Concept> concepts)
    {
        var words = concepts.Select(c => WordsOf(c).FirstOrDefault(v => v.Kind == VariantKind.Typed)).OfType<Variant>().Select(v => Phrase(v.Words)).ToList();
        return words.Count < 2 || words.Count < concepts.Count ? null : $"text : NEAR({string.Join(' ', words)}, {NearWords})";
    }

    private static IEnumerable<Variant> WordsOf(Concept concept) => concept.Variants.Where(v => v.Kind is VariantKind.Typed or VariantKind.Other);

    /// <summary>Words that a prefix finds by itself are left out; those whose stem is shorter than it are not found by it.</summary>
    private static IEnumerable<Variant> Variants(Concept concept)
    {
        var prefixes = concept.Variants.Where(v => v.Kind == VariantKind.Prefix).Select(v => v.Words[0]).ToList();
        return concept.Variants.Where(v => v.Kind != VariantKind.Near
            && !(v.Kind == VariantKind.Other && prefixes.Exists(p => PorterStemmer.Stem(v.Words[0]).StartsWith(PorterStemmer.Stem(p), StringComparison.Ordinal))));
    }

    /// <summary>FTS5's NOT takes a left side: exclusions alone start from every passage.</summary>
    private string AllOf(IReadOnlyList<Match> matches)
    {
        var wanted = matches.Where(m => m is not MatchNot).Select(Write).DefaultIfEmpty($"meta : \"{MetaTerms.Every}\"");
        var all = "(" + string.Join(" AND ", wanted) + ")";
        var excluded = matches.OfType<MatchNot>().Select(n => Write(n.Match)).ToList();
        return excluded.Count == 0 ? all : $"({all} NOT {Any(excluded)})";
    }

    private static string Any(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => Nothing,
        1 => parts[0],
        _ => "(" + string.Join(" OR ", parts) + ")",
    };

    private static string Variant(Variant variant) => variant.Kind switch
    {
        VariantKind.Mark => $"terms : {Phrase(variant.Words)}",
        VariantKind.Prefix => $"{Words} : {Phrase(variant.Words)} *",
        _ => $"{Words} : {Phrase(variant.Words)}",
    };

    private static string Phrase(IReadOnlyList<string> words) =>
        "\"" + string.Join(' ', words).Replace("\"", "", StringComparison.Ordinal) + "\"";
}
