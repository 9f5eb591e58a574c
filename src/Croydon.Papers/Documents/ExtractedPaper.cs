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
public sealed record ExtractedPaper(Paper Paper, PaperItems Items, PaperStatus Status, string Version);
