using Croydon.Papers.Documents;
using Croydon.Papers.History;

namespace Croydon.Papers.Storage;

/// <summary>One value of one indicator in one paper.</summary>
/// <param name="Kpi">Id of the item it belongs to.</param>
/// <param name="Period">As in the contract ("2018-01"); null where the paper does not say.</param>
/// <param name="Raw">As printed.</param>
public sealed record StoredKpiValue(string Kpi, string? Ref, string? Title, string? Period, string? PeriodRaw, string? Raw, double? Value, string? State, StoredPaper Paper, Citation Source)
{
    public string? PrintedRag { get; init; }

    public string? ShadedRag { get; init; }

    public string? ComputedRag { get; init; }
}

/// <summary>Which values; null means any.</summary>
public sealed record KpiValueFilter
{
    /// <summary>Compared without spaces and case: "CP 5" is "cp5".</summary>
    public string? Ref { get; init; }

    /// <summary>Words of the indicator's title.</summary>
    public string? Title { get; init; }

    /// <summary>Exactly this one: "2017-04", "12m-2024-12".</summary>
    public string? Period { get; init; }

    /// <summary>Code of a period; values whose period ends on or after its first day.</summary>
    public string? From { get; init; }

    /// <summary>Code of a period; values whose period ends on or before its last day.</summary>
    public string? To { get; init; }

    /// <summary>"reported", "blank", "not-available" or "text".</summary>
    public string? State { get; init; }

    /// <summary>"red", "amber" or "green"; the others likewise.</summary>
    public string? PrintedRag { get; init; }

    public string? ShadedRag { get; init; }

    public string? ComputedRag { get; init; }

    /// <summary>Id of a series.</summary>
    public string? Series { get; init; }

    /// <summary>Id of a paper.</summary>
    public string? Paper { get; init; }

    public PaperFilter Papers { get; init; } = new();

    public string? Cursor { get; init; }

    public int PageSize { get; init; } = 50;
}

/// <summary>One indicator of one council over all its papers, whatever its reference and title in each.</summary>
/// <param name="PeriodFrom">The period that ends first; null where no paper says.</param>
/// <param name="Values">How many values, each paper's counted.</param>
public sealed record StoredKpiSeries(string Id, string? Ref, string? Title, string? Council, string? PeriodFrom, string? PeriodTo, int Values, int Papers)
{
    /// <summary>Heading that it stands under in the newest paper; null where there is none, as with the next ones.</summary>
    public string? Group { get; init; }

    /// <summary>Of its table in the newest paper, where it has no reference: what tells one "Adult Education" from another.</summary>
    public string? Caption { get; init; }

    public string? Unit { get; init; }

    public string? Polarity { get; init; }

    /// <summary>As the newest paper prints it.</summary>
    public string? Target { get; init; }

    /// <summary>All references that it had, the earliest first; empty until papers were compared.</summary>
    public IReadOnlyList<string> Refs { get; init; } = [];

    /// <summary>Every wording of its title, the newest first; empty until papers were compared.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];

    /// <summary>Periods from which something else is counted.</summary>
    public IReadOnlyList<DefinitionBreak> Breaks { get; init; } = [];
}

/// <summary>Which series; null means any.</summary>
public sealed record KpiSeriesFilter
{
    public string? Id { get; init; }

    /// <summary>Compared without spaces and case.</summary>
    public string? Ref { get; init; }

    /// <summary>Each is in the title, group or caption, or is the reference.</summary>
    public string? Words { get; init; }

    /// <summary>As in <see cref="PaperFilter.Council"/>.</summary>
    public string? Council { get; init; }

    /// <summary>True counts the values of every version of a paper.</summary>
    public bool IncludeDuplicates { get; init; }

    public string? Cursor { get; init; }

    public int PageSize { get; init; } = 50;
}
