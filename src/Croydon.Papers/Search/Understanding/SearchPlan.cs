namespace Croydon.Papers.Search.Understanding;

/// <summary>A query as it is put to an index.</summary>
/// <param name="Strict">All that must match; null where there is nothing to search for.</param>
/// <param name="Relaxed">Any of the words under the same conditions; null where that would be the same.</param>
/// <param name="Concepts">What the results are ranked by; conditions and exclusions left out.</param>
public sealed record SearchPlan(Match? Strict, Match? Relaxed, IReadOnlyList<Concept> Concepts)
{
    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    public IReadOnlyList<Expansion> Expanded { get; init; } = [];

    /// <summary>What was passed over, as a sentence; null where all was understood.</summary>
    public string? Note { get; init; }
}
