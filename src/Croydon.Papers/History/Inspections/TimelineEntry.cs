namespace Croydon.Papers.History.Inspections;

/// <summary>One visit of the timeline: told by papers, or a gap in a numbered series that none of them fills.</summary>
/// <param name="Number">Null where no paper counts it.</param>
/// <param name="DateFrom">The most exact date that a paper gives; null for a gap.</param>
/// <param name="Sightings">Oldest paper first; empty for a gap.</param>
/// <param name="Sentence">For a reader.</param>
public sealed record TimelineEntry(string By, string Type, int? Number, string? DateFrom, string? DateTo, IReadOnlyList<VisitSighting> Sightings, string Sentence)
{
    public bool IsGap => Sightings.Count == 0;
}
