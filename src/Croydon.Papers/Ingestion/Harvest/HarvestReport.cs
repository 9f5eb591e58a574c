namespace Croydon.Papers.Ingestion.Harvest;

public enum HarvestOutcome
{
    Taken,

    /// <summary>In the ledger already; not asked for again, or unchanged since.</summary>
    Known,
    Failed,
}

/// <summary>What became of one paper, committee or meeting.</summary>
/// <param name="What">Title or address.</param>
/// <param name="File">Where the paper lies; null where none was taken.</param>
/// <param name="Reason">Why it failed; null where it did not.</param>
public sealed record HarvestReport(HarvestOutcome Outcome, string What, string? File, string? Reason);
