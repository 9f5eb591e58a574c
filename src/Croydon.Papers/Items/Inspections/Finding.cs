using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Inspections;

/// <summary>What an inspectorate found, asks for, or will look at.</summary>
/// <param name="By">Whose words: "Ofsted".</param>
/// <param name="Kind">"strength", "weakness", "recommendation", "focus", or "judgement" for a grade told in a sentence.</param>
public sealed record Finding(string By, string Kind, string Text, Citation Source) : IItem
{
    /// <summary>"inspectorate" where the paper is the inspectorate's own; "council" where a council's paper tells it.</summary>
    public string ToldBy { get; init; } = "inspectorate";

    /// <summary>First day (or month) of the visit.</summary>
    public string? VisitDate { get; init; }

    /// <summary>The heading or words that it stands under: "Areas for priority action".</summary>
    public string? Under { get; init; }

    /// <summary>True under "areas for priority action" and the like.</summary>
    public bool Priority { get; init; }

    public double Confidence { get; init; } = 1;
}
