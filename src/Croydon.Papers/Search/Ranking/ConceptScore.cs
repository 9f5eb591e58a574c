using Croydon.Papers.Search.Understanding;

namespace Croydon.Papers.Search.Ranking;

/// <summary>How well a passage speaks of one concept.</summary>
/// <param name="Score">0 where it does not; about 1 where it does once, up to 2.2.</param>
/// <param name="Places">Of its words in the passage's text; empty where they stand elsewhere.</param>
/// <param name="Where">"text", "section", "title", "context", "mark", "near"; "" where nowhere.</param>
internal sealed record ConceptScore(double Score, IReadOnlyList<int> Places, string Where, VariantKind Kind)
{
    private const double Saturation = 1.2;
    private const double LengthPenalty = 0.6;
    private const double UsualLength = 60;
    private const double OtherForm = 0.9;
    private const double SectionWeight = 0.7;
    private const double TitleWeight = 0.35;
    private const double ContextWeight = 0.3;
    private const double MarkScore = 1.5;
    private const double AlsoMarked = 0.2;
    private const double NearScore = 0.5;

    private static readonly ConceptScore None = new(0, [], "", VariantKind.Typed);

    public static ConceptScore Of(WeighedConcept concept, Candidate candidate, FieldWords words)
    {
        var passage = candidate.Passage;
        var best = InText(concept, words.Text);
        var marks = concept.Marks.Count(passage.Terms.Contains);
        if (marks > 0)
            best = new ConceptScore(Math.Max(best.Score, MarkScore) + (AlsoMarked * (marks - 1)), best.Places, "mark", VariantKind.Mark);
        else if (concept.NearMarks.Any(passage.Terms.Contains) && best.Score < NearScore)
            best = new ConceptScore(NearScore, [], "near", VariantKind.Near);
        if (best.Score == 0)
            best = Elsewhere(concept, words.Section, SectionWeight, "section") ?? Elsewhere(concept, words.Title, TitleWeight, "title")
                ?? Elsewhere(concept, words.Context, ContextWeight, "context") ?? None;
        else if (Elsewhere(concept, words.Section, SectionWeight, "section") is { } also)
            best = best with { Score = best.Score + (0.3 * also.Score) };
        return best;
    }

    private static ConceptScore InText(WeighedConcept concept, Words words)
    {
        var length = 1 - LengthPenalty + (LengthPenalty * words.Count / UsualLength);
        var (count, places, kind) = (0.0, new List<int>(), VariantKind.Other);
        foreach (var (variant, stems) in concept.Variants)
        {
            var found = words.Places(stems).ToList();
            if (found.Count == 0)
                continue;
            count += found.Count * (variant.Kind == VariantKind.Typed ? 1 : OtherForm);
            kind = variant.Kind == VariantKind.Typed ? VariantKind.Typed : kind;
            places.AddRange(found);
        }

        return count == 0 ? None : new ConceptScore(count * (Saturation + 1) / (count + (Saturation * length)), [.. places.Order()], "text", kind);
    }

    private static ConceptScore? Elsewhere(WeighedConcept concept, Words words, double weight, string where)
    {
        if (words.Count == 0)
            return null;
        var found = concept.Variants.Where(v => words.Places(v.Stems).Any()).Select(v => (VariantKind?)v.Variant.Kind).FirstOrDefault();
        return found is { } kind ? new ConceptScore(weight, [], where, kind) : null;
    }
}
