using Croydon.Papers.Search.Ranking;
using Croydon.Papers.Search.Understanding;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>Inverse document frequency over passages: a word that few use weighs more (Robertson and Sparck Jones, 1976, kept above 0).</summary>
internal static class Rarity
{
    /// <summary>What a reference, date or sum counts as: rare.</summary>
    private const int MarkedPassages = 5;

    /// <param name="passages">Of all papers.</param>
    public static Ranker Ranker(IndexWords words, long passages, IReadOnlyList<Concept> concepts) =>
        new(concepts, concept => Of(concept, words, Math.Max(1, passages)));

    private static double Of(Concept concept, IndexWords words, long passages)
    {
        var holding = concept.Variants.Where(v => v.Kind is VariantKind.Typed or VariantKind.Other).Select(v => v.Words.Min(words.Passages)).DefaultIfEmpty(0).Max();
        if (holding == 0)
            holding = MarkedPassages;
        return Math.Log(1 + (Math.Max(0, passages - holding) + 0.5) / (holding + 0.5));
    }
}
