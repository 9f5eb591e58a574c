namespace Croydon.Papers.Documents;

/// <summary>Walks a paper line by line and row by row, for things whose shape is their lines: header tables, labels, numbered lists.</summary>
public static class Steps
{
    /// <summary>All steps in reading order; asides are left out.</summary>
    public static IReadOnlyList<Step> Of(Paper paper)
    {
        var steps = new List<Step>();
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            if (paper.Blocks[i].Kind != BlockKind.Aside)
                steps.AddRange(Of(paper.Blocks[i], i));
        }

        return steps;
    }

    /// <summary>The place of a step.</summary>
    public static Citation At(this Paper paper, Step step)
    {
        if (step.Row is not null)
            return paper.Row(step.Block.Table!, step.Row);
        return step.Line is { Box: { } box } line
            ? new Citation(line.Page, paper.PrintedNumber(line.Page), null, paper.Shown(line.Page, box), line.Text)
            : paper.Quote(step.Block, step.Line?.Raw ?? step.Text) with { Line = step.Line?.Number ?? step.Block.LineNumber, LineTo = null };
    }

    private static IEnumerable<Step> Of(Block block, int index)
    {
        if (block.Table is { } table)
            return table.Rows.Select(r => new Step(block, index, string.Join(' ', r.Cells.Where(c => c is { Text.Length: > 0 }).Select(c => c!.Text))) { Row = r, Starts = true });
        if (block.Lines.Count == 0)
            return [new Step(block, index, block.FullText) { Starts = true }];
        return block.Lines.Select((l, n) => new Step(block, index, l.Text.Trim()) { Line = l, Starts = n == 0 }).Where(s => s.Text.Length > 0);
    }
}
