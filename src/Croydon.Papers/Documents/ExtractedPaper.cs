namespace Croydon.Papers.Documents;

public enum PaperStatus
{
    Ok,
    OkWithProblems,

    /// <summary>Nothing could be read; the problems say why.</summary>
    Rejected,
}

/// <summary>A paper with everything that was found in it: what `papers extract` prints and the store keeps.</summary>
/// <param name="Version">The versions of all stages that made it, as one string; a stored paper whose string differs from today's is out of date.</param>
public sealed record ExtractedPaper(Paper Paper, PaperItems Items, PaperStatus Status, string Version)
{
    /// <summary>What was taken out because it is not for publication; empty for most papers. The indices are those of the paper before.</summary>
    public IReadOnlyList<Exemption> Exemptions { get; init; } = [];

    /// <summary>True where nothing of the paper may be shown.</summary>
    public bool IsKeptApart => Exemptions.Any(e => e.WholePaper);
}
