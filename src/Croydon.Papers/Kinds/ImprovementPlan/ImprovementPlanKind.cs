using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds.ImprovementPlan;

/// <summary>A plan of improvement after an inspection or review.</summary>
public sealed partial class ImprovementPlanKind : IPaperKind
{
    public int Version => 1;

    public PaperDescription? Describe(Paper paper) => TitledKind.Describe(paper, "improvement-plan", Title(), "an improvement plan");

    public IReadOnlyList<Part> Divide(Paper paper) => [];

    // "Continuous Improvement Plan 2021-24", "Improvement and Recovery Plan"
    [GeneratedRegex(@"\b(?:improvement|recovery|transformation) (?:and \w+ )?(?:plan|programme plan)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Title();
}
