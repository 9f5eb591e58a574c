namespace Croydon.Papers.Items.Risks;

/// <summary>What the columns of a risk register hold.</summary>
public enum RiskColumn
{
    Ref,
    Owner,
    ReviewDate,
    Direction,
    Likelihood,
    Score,
    Value,
    Control,
    Mitigation,
    Cause,
    Impact,
    Workstream,
    Title,
    Description,
    Risk,
    Name,
    Status,
}

/// <summary>The words that councils put over those columns.</summary>
public static class RiskColumns
{
    public static ColumnVocabulary<RiskColumn> Vocabulary { get; } = new(
        (RiskColumn.Ref, ["ref", "risk ref", "reference", "risk reference", "risk no", "risk number", "risk id", "id", "no", "#", "number"]),
        (RiskColumn.Owner, ["owner", "risk owner", "owners", "lead officer", "lead", "responsible officer", "responsible", "accountable officer", "accountable", "risk lead", "responsibility", "manager", "assigned to"]),
        (RiskColumn.ReviewDate, ["review date", "date reviewed", "last reviewed", "next review", "date of review", "last review", "reviewed", "review"]),
        (RiskColumn.Direction, ["direction", "direction of travel", "dot", "trend", "movement", "change since last review", "change"]),
        (RiskColumn.Likelihood, ["likelihood", "probability", "l", "p"]),
        (RiskColumn.Value, ["financial exposure", "exposure", "financial impact", "value", "cost", "financial consequence"]),
        (RiskColumn.Impact, ["impact", "impacts", "consequence of risk", "risk consequence", "consequence", "consequences", "effect", "effects", "severity", "i"]),
        (RiskColumn.Score, ["score", "rating", "risk score", "risk rating", "risk level", "rag", "inherent risk", "gross risk", "residual risk", "net risk", "current risk", "target risk", "total score", "overall score", "priority"]),
        (RiskColumn.Control, ["control", "controls", "existing controls", "current controls", "key controls", "control measures", "controls in place", "existing mitigation", "mitigation in place", "internal controls", "current mitigation", "existing actions", "control title"]),
        (RiskColumn.Mitigation, ["mitigation", "mitigations", "mitigating", "mitigating actions", "mitigated", "actions to mitigate", "planned actions", "further actions", "further action required", "further action", "actions required", "additional controls", "action plan", "management action", "management actions", "treatment", "risk response", "response", "actions", "action", "planned mitigation", "action title"]),
        (RiskColumn.Cause, ["cause", "causes", "cause of risk", "causes of risk", "source cause of risk", "source of risk", "risk cause", "source", "trigger", "triggers", "root cause", "vulnerability"]),
        (RiskColumn.Workstream, ["workstream", "directorate", "service", "service area", "theme", "category", "risk category", "risk type", "risk area", "project", "programme", "department", "division", "objective", "corporate objective", "priority area"]),
        (RiskColumn.Title, ["risk title", "risk name", "title of risk", "name of risk", "risk heading", "headline risk", "short risk title"]),
        (RiskColumn.Description, ["risk description", "description of risk", "risk event", "risk details", "details of risk", "description", "risk and description", "event", "threat", "uncertainty", "nature of risk", "risk statement", "what could go wrong", "issue"]),
        (RiskColumn.Risk, ["risk", "risks", "risk issue", "key risk", "key risks", "identified risk", "risk identified", "risks identified"]),
        (RiskColumn.Name, ["title", "name", "subject", "topic"]),
        (RiskColumn.Status, ["status", "open closed", "control owner", "action owner", "control owners", "action owners", "planned completion date", "completion date", "target date", "due date", "responsible cabinet member", "cabinet member"]));

    /// <summary>A register names risks and says more of them than their name.</summary>
    public static bool AreEnough(IReadOnlySet<RiskColumn> columns)
    {
        var says = columns.Contains(RiskColumn.Mitigation) || columns.Contains(RiskColumn.Control) || columns.Contains(RiskColumn.Impact)
            || columns.Contains(RiskColumn.Likelihood) || columns.Contains(RiskColumn.Cause) || columns.Contains(RiskColumn.Score)
            || columns.Contains(RiskColumn.Description);
        var named = columns.Contains(RiskColumn.Risk) || columns.Contains(RiskColumn.Title);
        var described = columns.Contains(RiskColumn.Description) && columns.Contains(RiskColumn.Impact)
            && (columns.Contains(RiskColumn.Mitigation) || columns.Contains(RiskColumn.Control) || columns.Contains(RiskColumn.Likelihood));
        return says && (named || described || (columns.Contains(RiskColumn.Description) && columns.Contains(RiskColumn.Likelihood)));
    }
}
