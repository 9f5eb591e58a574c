using Croydon.Papers.Documents;

namespace Croydon.Papers.History.Inspections;

/// <summary>A visit or inspection as one paper tells of it.</summary>
/// <param name="By">"Ofsted", "CQC" …</param>
/// <param name="Type">"monitoring visit", "focused visit", "inspection" …</param>
/// <param name="Number">2 for "second monitoring visit"; null where the paper does not count.</param>
/// <param name="DateFrom">YYYY-MM-DD, or YYYY-MM where only the month is known; null where the paper gives none.</param>
/// <param name="DateTo">As <paramref name="DateFrom"/>; null where one day or month is all.</param>
public sealed record VisitSighting(PaperRef Paper, string By, string Type, int? Number, string? DateFrom, string? DateTo, Citation Source)
{
    /// <summary>The area inspected; null where the paper does not say.</summary>
    public string? Authority { get; init; }
}
