using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Actions;

/// <summary>Bullets under "Actions:" or "Next steps", and sentences under such a heading where there are no bullets.</summary>
internal static class ActionLists
{
    private const double ListConfidence = 0.9;
    private const int LongestTitle = 260;

    public static IEnumerable<(int Block, ActionItem Action)> Read(Paper paper, OwnerNames names)
    {
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            if (ActionLabels.Of(paper.Blocks[i]) is not (ActionLabel.Actions or ActionLabel.NextSteps) || paper.Blocks[i].Kind == BlockKind.ListItem)
                continue;
            var isNextSteps = ActionLabels.Of(paper.Blocks[i]) == ActionLabel.NextSteps;
            var project = isNextSteps ? "Next steps" : TitleAbove(paper, i);
            var bullets = Bullets(paper, i, isNextSteps);
            foreach (var (at, block, text) in bullets.Count > 0 ? bullets : ActionSentences.Under(paper, i, isNextSteps))
                yield return (at, ItemOf(paper, names, block, text) with { Project = project, Plan = PlanOf(paper, i) });
        }
    }

    /// <summary>The list below the label, sub-bullets joined to theirs. A bullet that another label follows is that label's title.</summary>
    private static List<(int At, Block Block, string Text)> Bullets(Paper paper, int label, bool mayHaveLeadIn)
    {
        var found = new List<(int At, Block Block, string Text)>();
        for (var i = label + 1; i < paper.Blocks.Count; i++)
        {
            var block = paper.Blocks[i];
            if (block.Kind == BlockKind.Aside)
                continue;
            if (ActionLabels.Of(block) == ActionLabel.Actions && found.Count > 0)
            {
                found.RemoveAt(found.Count - 1);
                break;
            }

            if (block.Kind == BlockKind.ListItem && found.Count > 0 && block.Level > found[0].Block.Level)
                found[^1] = found[^1] with { Text = $"{found[^1].Text} {block.Text}" };
            else if (block.Kind == BlockKind.ListItem)
                found.Add((i, block, block.Text));
            else if (found.Count > 0 || !mayHaveLeadIn || !IsLeadIn(block))
                break;
        }

        return found;
    }

    /// <summary>"Key priorities for March include;"</summary>
    private static bool IsLeadIn(Block block) => block.Kind == BlockKind.Paragraph && block.Text.EndsWith(':') | block.Text.EndsWith(';');

    private static ActionItem ItemOf(Paper paper, OwnerNames names, Block block, string text)
    {
        var (due, dueRaw) = DueDates.OfSentence(text, paper.Description.Date);
        var (status, statusRaw) = ActionStatuses.OfSentence(text);
        var labelled = LabelledOwner.In(text);
        var owners = labelled is not null ? Owners.OfCell(labelled.Who) : Owners.InSentence(text) is { } one ? [one] : [];
        return new ActionItem(labelled?.Before ?? text, paper.Quote(block, text), ListConfidence)
        {
            Owners = owners,
            OwnerNames = [.. owners.Select(names.Of)],
            DueRaw = dueRaw,
            Due = due.Due,
            DueFrom = due.From == due.Due ? null : due.From,
            DuePrecision = due.Precision,
            DueIssue = due.Issue,
            StatusRaw = statusRaw,
            Status = status,
        };
    }

    /// <summary>The bullet or line that the label stands under, its sub-bullets passed over.</summary>
    private static string? TitleAbove(Paper paper, int label)
    {
        for (var i = label - 1; i >= 0; i--)
        {
            var block = paper.Blocks[i];
            if (block.Kind == BlockKind.Aside || block is { Kind: BlockKind.ListItem, Level: > 1 })
                continue;
            return block.Kind != BlockKind.Table && block.Text.Length is > 0 and < LongestTitle && !block.Text.EndsWith('.') ? block.Text.TrimEnd(';', ':') : null;
        }

        return null;
    }

    /// <summary>The subject of the report that the list stands in: the part's title, else the paper's.</summary>
    private static string? PlanOf(Paper paper, int index) =>
        paper.Parts.FirstOrDefault(p => p.FirstBlock <= index && index < p.EndBlock)?.Title ?? paper.Description.Title;
}
