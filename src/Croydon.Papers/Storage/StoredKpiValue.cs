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

    /// <summary>First period, inclusive, by its text: "2017-04".</summary>
    public string? From { get; init; }

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
/// <param name="PeriodFrom">First period with a value; null where no paper says.</param>
/// <param name="Values">How many values, each paper's counted.</param>
public sealed record StoredKpiSeries(string Id, string? Ref, string? Title, string? Council, string? PeriodFrom, string? PeriodTo, int Values, int Papers)
{
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

    /// <summary>Words of the title.</summary>
    public string? Title { get; init; }

    public string? Council { get; init; }

    /// <summary>True counts the values of every version of a paper.</summary>
    public bool IncludeDuplicates { get; init; }

    public string? Cursor { get; init; }

    public int PageSize { get; init; } = 50;
}
