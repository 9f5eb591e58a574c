namespace Croydon.Papers.Items.Actions;

/// <summary>What the columns of an action plan hold.</summary>
public enum ActionColumn
{
    Ref,
    Owner,
    Completed,
    Due,
    Start,
    Success,
    Delivered,
    Status,
    Rag,
    Project,
    Cost,
    Discussion,
    Text,
}

/// <summary>The words that councils put over those columns.</summary>
public static class ActionColumns
{
    public static ColumnVocabulary<ActionColumn> Vocabulary { get; } = new(
        (ActionColumn.Owner, ["owner", "owners", "action owner", "lead", "leads", "lead officer", "responsible", "responsible officer", "responsibility", "person responsible", "who", "by whom", "accountable", "accountable officer", "officer", "lead person", "assigned to", "action by", "actioned by", "named lead", "sro", "senior responsible officer"]),
        (ActionColumn.Completed, ["date completed", "completion date achieved", "actual completion", "completed on", "date closed", "actual date"]),
        (ActionColumn.Start, ["start", "start date"]),
        (ActionColumn.Due, ["by when", "when", "due", "due date", "date due", "deadline", "target date", "timescale", "timescales", "timeframe", "timeline", "completion date", "target completion", "target completion date", "planned completion date", "date for completion", "expected completion", "end date", "implementation date", "delivery date", "date", "milestone date", "revised date", "complete by", "to be completed by"]),
        (ActionColumn.Success, ["success measure", "success measures", "measure of success", "measures of success", "success criteria", "outcome", "outcomes", "intended outcome", "expected outcome", "impact", "impact measure", "what will success look like", "evidence of impact", "evidence", "measure", "measures", "kpi", "performance measure", "how will we know", "difference made"]),
        (ActionColumn.Delivered, ["delivered through", "delivery vehicle", "delivered via", "delivery mechanism", "through", "linked plan", "governance"]),
        (ActionColumn.Status, ["progress", "status", "update", "progress update", "progress to date", "current position", "current status", "action status", "state", "comment", "comments", "latest update", "position", "response"]),
        (ActionColumn.Rag, ["rag", "brag", "rag rating", "rag status"]),
        (ActionColumn.Project, ["project", "priority", "theme", "workstream", "objective", "recommendation", "area", "area for improvement", "strategic objective", "issue", "finding", "aim", "goal", "programme", "category"]),
        (ActionColumn.Cost, ["cost", "resource", "resources", "budget", "resource implications"]),
        (ActionColumn.Discussion, ["discussion", "minute", "minutes", "notes", "item and discussion", "key points", "key discussion points", "summary of discussion", "agenda item"]),
        (ActionColumn.Text, ["action", "actions", "key activity", "key activities", "activity", "activities", "task", "tasks", "key actions", "action required", "actions required", "agreed action", "agreed actions", "action description", "what", "what will we do", "what we will do", "milestone", "milestones", "key milestones", "steps", "step", "deliverable", "deliverables", "priorities and key activity", "management action", "improvement action", "description of action", "next steps", "action point", "how"]),
        (ActionColumn.Ref, ["ref", "reference", "action ref", "no", "number", "action no", "action number", "id", "action id", "#", "item", "item no", "rec", "rec no", "minute no"]));

    /// <summary>A plan says what is done, and by whom or by when or how far it is.</summary>
    public static bool AreEnough(IReadOnlySet<ActionColumn> columns) =>
        columns.Contains(ActionColumn.Text)
        && ((columns.Contains(ActionColumn.Owner) && (columns.Contains(ActionColumn.Due) || columns.Contains(ActionColumn.Status) || columns.Contains(ActionColumn.Ref) || columns.Contains(ActionColumn.Success) || columns.Contains(ActionColumn.Project)))
            || (columns.Contains(ActionColumn.Due) && (columns.Contains(ActionColumn.Status) || columns.Contains(ActionColumn.Success) || columns.Contains(ActionColumn.Ref)))
            || (columns.Contains(ActionColumn.Ref) && columns.Contains(ActionColumn.Status)));

    /// <summary>Minutes with a column for actions beside what was said.</summary>
    public static bool AreMinutes(IReadOnlySet<ActionColumn> columns) =>
        columns.Contains(ActionColumn.Text) && columns.Contains(ActionColumn.Discussion)
        && !columns.Contains(ActionColumn.Due) && !columns.Contains(ActionColumn.Status);
}
