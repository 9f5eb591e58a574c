using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Actions;

/// <summary>Actions that stand in the tables of plans.</summary>
internal static class PlanTables
{
    private const int LongestPlanTitle = 120;

    public static IEnumerable<(int Block, ActionItem Action)> Read(Paper paper, OwnerNames names)
    {
        var boxes = ProjectBox.All(paper);
        PlanReader? reader = null;
        var start = 0;
        foreach (var table in RoleTables.All(paper, ActionColumns.Vocabulary, ActionColumns.AreEnough, ProjectBox.IsBox))
        {
            if (ActionColumns.AreMinutes(table.Header.Roles.Values.ToHashSet()))
                continue;
            if (!table.Continues || reader is null)
            {
                foreach (var action in ItemsOf(paper, names, reader, start))
                    yield return action;
                (reader, start) = (new PlanReader(ProjectOf(paper, boxes, table.Index)), table.Index);
            }

            reader.Read(table.Rows().Where(r => !r.IsEmpty).Select(PlanRow.Of));
        }

        foreach (var action in ItemsOf(paper, names, reader, start))
            yield return action;
    }

    private static IEnumerable<(int Block, ActionItem Action)> ItemsOf(Paper paper, OwnerNames names, PlanReader? reader, int start)
    {
        var plan = TitleAbove(paper, start);
        return reader is null ? [] : reader.Actions.Where(a => a.Text.Length > 0).Select(a => (start, a.ToItem(paper, names, plan)));
    }

    /// <summary>The box right in front of the table, with no other table between.</summary>
    private static string? ProjectOf(Paper paper, IReadOnlyList<ProjectBox> boxes, int index)
    {
        var before = paper.Blocks.Take(index).Select((b, i) => (b, i)).LastOrDefault(b => b.b.Table is not null);
        return before.b is null ? null : boxes.FirstOrDefault(x => x.Index == before.i)?.Title;
    }

    /// <summary>The nearest heading above, or numbered short line that does the work of one; the paper's title where there is none.</summary>
    private static string? TitleAbove(Paper paper, int index)
    {
        for (var i = index - 1; i >= 0; i--)
        {
            var block = paper.Blocks[i];
            if (block.Text.Length is > 0 and < LongestPlanTitle && (block.Kind == BlockKind.Heading || (block is { Kind: BlockKind.Paragraph, Marker: not null } && !block.Text.EndsWith('.'))))
                return block.Text;
        }

        return paper.Description.Title;
    }
}
