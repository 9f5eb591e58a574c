using Croydon.Papers.Documents;

namespace Croydon.Papers.Ingestion;

public enum IngestOutcome
{
    Stored,

    /// <summary>The same bytes are stored already and nothing that reads them has changed.</summary>
    Unchanged,

    /// <summary>The same bytes are in the store, or in this batch, from another file: stored once.</summary>
    Duplicate,

    /// <summary>Marked as not for publication: kept apart, and in no list, search or export.</summary>
    Quarantined,

    /// <summary>Nothing could be read; the reason is a problem of the report.</summary>
    Rejected,

    /// <summary>The file could not be opened.</summary>
    Unreadable,
}

/// <summary>What became of one file.</summary>
/// <param name="Id">The paper's id in the store; null where it is not stored.</param>
public sealed record IngestReport(string File, IngestOutcome Outcome, string? Id)
{
    public string? Kind { get; init; }

    public string? Title { get; init; }

    public int? Pages { get; init; }

    public int Items { get; init; }

    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>Reading and storing.</summary>
    public double Seconds { get; init; }

    public bool Failed => Outcome is IngestOutcome.Rejected or IngestOutcome.Unreadable;
}
