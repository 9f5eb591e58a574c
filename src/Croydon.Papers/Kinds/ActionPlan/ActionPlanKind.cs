using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds.ActionPlan;

/// <summary>A plan of actions with owners and dates.</summary>
public sealed partial class ActionPlanKind : IPaperKind
{
    public int Version => 1;

    public PaperDescription? Describe(Paper paper) => TitledKind.Describe(paper, "action-plan", Title(), "an action plan");

    public IReadOnlyList<Part> Divide(Paper paper) => [];

    // "SEND Action Plan", "Priority Action Plan", "delivery plan"
    [GeneratedRegex(@"\b(?:action|delivery|implementation) plan\b|\bwritten statement of action\b", RegexOptions.IgnoreCase)]
    private static partial Regex Title();
}
