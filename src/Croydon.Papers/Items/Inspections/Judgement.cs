using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Inspections;

/// <summary>A grade that an inspectorate gave.</summary>
/// <param name="Aspect">As printed: "The impact of leaders on social work practice with children and families"; "overall effectiveness" for the overall grade in all its wordings.</param>
/// <param name="Grade">"outstanding", "good", "requires improvement" or "inadequate"; null where the outcome is told in words of its own.</param>
public sealed record Judgement(string Aspect, string? Grade, Citation Source) : IItem
{
    /// <summary>"overall", "leaders", "help-and-protection", "in-care", "care-leavers", "adoption", "safeguarding-board"; null for others.</summary>
    public string? AspectKey { get; init; }

    public string? GradeRaw { get; init; }

    /// <summary>First day (or month) of the inspection that gave it; null where the paper does not say.</summary>
    public string? Date { get; init; }

    /// <summary>True for the judgement of an earlier inspection that the paper recalls.</summary>
    public bool Previous { get; init; }

    public double Confidence { get; init; } = 1;
}
