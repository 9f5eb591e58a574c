using Croydon.Papers.Search.Understanding;

namespace Croydon.Papers.Search.Ranking;

/// <summary>Why a passage was found, in words for the user.</summary>
internal static class Reasons
{
    private const double SideBySide = 0.9;

    public static IReadOnlyList<string> Of(Scored scored, double nearness)
    {
        var reasons = new List<string>();
        if (nearness > SideBySide)
            reasons.Add("words together");
        foreach (var concept in scored.Concepts.Where(c => c.Score > 0))
            reasons.Add(Of(concept));
        if (scored.Concepts.Any(c => c.Score == 0))
            reasons.Add("not all words");
        return [.. reasons.Distinct()];
    }

    private static string Of(ConceptScore concept) => (concept.Where, concept.Kind) switch
    {
        ("mark", _) => "reference, date or sum",
        ("near", _) => "the same month",
        ("text", VariantKind.Other) => "other words for it",
        ("text", _) => "text",
        ("section", _) => "heading",
        ("title", _) => "title",
        _ => "table header",
    };
}
