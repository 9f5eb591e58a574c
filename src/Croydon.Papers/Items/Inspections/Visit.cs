using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Inspections;

/// <summary>A visit or inspection that a paper reports on or names, once a paper however often it is told.</summary>
/// <param name="By">"Ofsted", "CQC" …: who leads it.</param>
/// <param name="Type">"monitoring visit", "focused visit", "inspection" or "joint inspection".</param>
public sealed record Visit(string By, string Type, Citation Source) : IItem
{
    /// <summary>2 for "second monitoring visit"; null where the paper does not count.</summary>
    public int? Number { get; init; }

    /// <summary>YYYY-MM-DD, or YYYY-MM where the paper names only the month.</summary>
    public string? DateFrom { get; init; }

    /// <summary>As <see cref="DateFrom"/>; null where one day or one month is all.</summary>
    public string? DateTo { get; init; }

    public string? DateRaw { get; init; }

    /// <summary>Why the year is what it is where the paper does not print it; null where it does.</summary>
    public string? YearFrom { get; init; }

    /// <summary>The one named as leading, else the inspector who signed the letter.</summary>
    public string? LeadInspector { get; init; }

    /// <summary>All inspectors named, the lead first.</summary>
    public IReadOnlyList<string> Inspectors { get; init; } = [];

    /// <summary>The area inspected, as printed: "Cheshire West and Chester".</summary>
    public string? Authority { get; init; }

    /// <summary>"ILACS", "SIF", "JTAI", "area SEND" or "SCCIF" where the paper says so.</summary>
    public string? Framework { get; init; }

    public DateOnly? Published { get; init; }

    public double Confidence { get; init; } = 1;

    /// <summary>The first and last day of what the paper says; both null where it gives no date.</summary>
    internal DateOnly? First { get; init; }

    internal DateOnly? Last { get; init; }
}
