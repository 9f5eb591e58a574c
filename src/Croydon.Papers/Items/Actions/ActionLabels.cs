using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Actions;

/// <summary>What a heading or a label says about the list below it.</summary>
internal enum ActionLabel
{
    /// <summary>"Actions:" under a worry or a project.</summary>
    Actions,
    NextSteps,

    /// <summary>"Actions in response": numbered headings, each with what is done below it.</summary>
    InResponse,
}

/// <summary>The labels that councils put over lists of actions.</summary>
internal static class ActionLabels
{
    private const int LongestLabel = 60;

    private static readonly (ActionLabel Label, string[] Words)[] Words =
    [
        (ActionLabel.Actions, ["actions", "action", "key actions", "agreed actions", "actions agreed", "action points", "actions arising", "actions required", "immediate actions", "follow up actions", "follow-up actions", "planned actions", "priority actions", "actions we are taking", "what we are doing about it", "what we will do", "actions taken", "improvement actions", "summary of actions"]),
        (ActionLabel.NextSteps, ["next steps", "next step", "proposed next steps", "immediate next steps", "next steps and timescales", "next steps and timetable", "conclusion and next steps", "conclusions and next steps", "summary and next steps", "key next steps", "next steps are", "the next steps are", "what happens next"]),
        (ActionLabel.InResponse, ["actions in response", "action in response", "our response", "our actions in response", "actions taken in response", "response and actions", "what we are doing in response"]),
    ];

    /// <summary>Null where the block is no such label: the label is all that it says.</summary>
    public static ActionLabel? Of(Block block)
    {
        if (block.Kind == BlockKind.Table || block.Text.Length is 0 or > LongestLabel)
            return null;
        var key = Fold.Key(block.Text).TrimEnd(':', ';', '-', '.', ' ');
        foreach (var (label, words) in Words)
        {
            if (words.Contains(key))
                return label;
        }

        return null;
    }
}
