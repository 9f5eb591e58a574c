using Croydon.Papers.Search.Understanding;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>About how many places of words an index has to go through to find or to weigh everything that matches.</summary>
internal sealed class Work(IndexWords words, long passages)
{
    // Positions are read and compared for phrases.
    private const int OfPhrase = 4;
    private const int MostPrefixed = 50;

    // How common a kind, a body or a year is among papers is not looked up: about so.
    private const int PassagesOfAFilter = 5;

    public long Of(Match match) => match switch
    {
        MatchConcept concept => Of(concept.Concept),
        MatchField { Words.Count: > 0 } field => field.Words.Min(w => (long)words.Passages(w)),
        MatchPaper or MatchYear => passages / PassagesOfAFilter,
        MatchAll all => all.Matches.Sum(Of) + (all.Matches.All(m => m is MatchNot) ? passages : 0),
        MatchAny any => any.Matches.Sum(Of),
        MatchNot not => Of(not.Match),
        _ => 0,
    };

    /// <summary>The same with only the rarer of alternative words, as many as can be gone through; null where none can, or where there are no alternatives.</summary>
    public Match? Lighter(Match match, long most) => match switch
    {
        MatchAny any => Rarest(any, most) is { Count: > 0 } rare ? new MatchAny(rare) : null,
        MatchAll all when all.Matches.Any(HasAlternatives) => Of(all, most),
        _ => null,
    };

    /// <summary>What is asked for, leaving out what is excluded.</summary>
    public static IEnumerable<Concept> Concepts(Match match) => match switch
    {
        MatchConcept concept => [concept.Concept],
        MatchAll all => all.Matches.SelectMany(Concepts),
        MatchAny any => any.Matches.SelectMany(Concepts),
        _ => [],
    };

    private static bool HasAlternatives(Match match) => match is MatchAny || (match is MatchAll all && all.Matches.Any(HasAlternatives));

    private MatchAll? Of(MatchAll all, long most)
    {
        var lighter = all.Matches.Select(m => HasAlternatives(m) ? Lighter(m, most) : m).ToList();
        return lighter.Contains(null) ? null : new MatchAll([.. lighter.OfType<Match>()]);
    }

    private List<Match> Rarest(MatchAny any, long most)
    {
        var (rare, sum) = (new List<Match>(), 0L);
        foreach (var (match, work) in any.Matches.Select(m => (m, Of(m))).OrderBy(m => m.Item2))
        {
            sum += work;
            if (sum > most)
                break;
            rare.Add(match);
        }

        return rare;
    }

    private long Of(Concept concept) => concept.Variants.Sum(v => v.Kind switch
    {
        VariantKind.Prefix => words.WithPrefix(v.Words[0], MostPrefixed).Sum(w => (long)words.Passages(w)),
        VariantKind.Typed or VariantKind.Other => v.Words.Min(w => (long)words.Passages(w)) * (v.Words.Count > 1 ? OfPhrase : 1),
        _ => 0,
    });
}
