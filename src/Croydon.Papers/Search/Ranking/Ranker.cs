using Croydon.Papers.Search.Passages;
using Croydon.Papers.Search.Understanding;

namespace Croydon.Papers.Search.Ranking;

/// <summary>
/// Orders what an index put forward: BM25 over fields (Robertson, Zaragoza, "The Probabilistic Relevance Framework", 2009),
/// nearness of the words, set phrases and references; a word that only another passage of the same paper holds counts a
/// little (Callan, "Passage-level evidence in document retrieval", 1994).
/// </summary>
public sealed class Ranker
{
    private const double ElsewhereInPaper = 0.25;
    private const double NearnessBoost = 0.6;

    private const double UsualItem = 1.15;

    /// <summary>By sort of item: a figure or a duty answers more questions than an abbreviation or a name.</summary>
    private static readonly Dictionary<string, double> Weights = new(StringComparer.Ordinal)
    {
        ["kpis"] = 1.25, ["kpimentions"] = 1.25, ["actions"] = 1.25, ["risks"] = 1.25,
        ["acronyms"] = 1, ["people"] = 1,
    };

    private readonly Query _query;

    /// <param name="rarity">Inverse document frequency of a concept, more than 0.</param>
    public Ranker(IReadOnlyList<Concept> concepts, Func<Concept, double> rarity) => _query = new Query(concepts, rarity);

    /// <summary>Best first; of equal texts only the best, the others named by it.</summary>
    public IReadOnlyList<Ranked> Rank(IReadOnlyList<Candidate> candidates)
    {
        var shared = new Dictionary<string, Words>(StringComparer.Ordinal);
        var scored = candidates.Select(c => Score(c, new FieldWords(shared, c, _query.Stems))).ToList();
        var papers = scored.GroupBy(s => s.Candidate.Paper).ToDictionary(g => g.Key, g => Best(g.ToList()));
        return NearDuplicates.Collapse(scored.Select(s => Rank(s, papers[s.Candidate.Paper]))
            .OrderBy(r => r.Weak).ThenByDescending(r => r.Score).ThenByDescending(r => r.Candidate.Date).ThenBy(r => r.Candidate.Id));
    }

    private Scored Score(Candidate candidate, FieldWords words) => new(candidate, [.. _query.Concepts.Select(q => ConceptScore.Of(q, candidate, words))]);

    /// <summary>The best score of each concept in any passage of one paper.</summary>
    private double[] Best(List<Scored> passages) =>
        [.. Enumerable.Range(0, _query.Concepts.Count).Select(i => passages.Max(p => p.Concepts[i].Score))];

    private Ranked Rank(Scored scored, double[] paper)
    {
        var (sum, covered) = (0.0, 0.0);
        for (var i = 0; i < paper.Length; i++)
        {
            var (concept, weight) = (scored.Concepts[i], _query.Concepts[i].Weight);
            sum += weight * Math.Max(concept.Score, ElsewhereInPaper * paper[i]);
            covered += concept.Score > 0 ? weight : 0;
        }

        var coverage = _query.Weight > 0 ? covered / _query.Weight : 1;
        var nearness = Nearness.Of([.. scored.Concepts.Where(c => c.Places.Count > 0).Select(c => c.Places)], _query.Concepts.Count);
        var score = sum * (0.4 + (0.6 * coverage)) * (1 + (NearnessBoost * nearness)) * ShapeOf(scored.Candidate);
        return new Ranked(scored.Candidate, score, !scored.Candidate.Strict, Reasons.Of(scored, nearness));
    }

    /// <summary>A heading alone says less than what stands under one; what a fact was read from says more.</summary>
    private static double ShapeOf(Candidate candidate) =>
        candidate.Passage.Kind == "heading" ? 0.7
        : candidate.Passage.Terms.Where(t => t.StartsWith(ItemMarks.Sort, StringComparison.Ordinal)).Select(WeightOf).DefaultIfEmpty(1).Max();

    private static double WeightOf(string mark) => Weights.GetValueOrDefault(mark[ItemMarks.Sort.Length..], UsualItem);
}

/// <summary>A passage in its place.</summary>
/// <param name="Why">In words, for the user.</param>
public sealed record Ranked(Candidate Candidate, double Score, bool Weak, IReadOnlyList<string> Why)
{
    /// <summary>Passages of other papers with the same text.</summary>
    public IReadOnlyList<Candidate> Same { get; init; } = [];
}

/// <param name="Concepts">In the order of the query.</param>
internal sealed record Scored(Candidate Candidate, IReadOnlyList<ConceptScore> Concepts);
