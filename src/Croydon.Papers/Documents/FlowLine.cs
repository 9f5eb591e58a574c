namespace Croydon.Papers.Documents;

/// <summary>One line of a paper's text together with the block that holds it; a row of a table is one line.</summary>
/// <param name="Text">As shown, ends trimmed, never empty; the cells of a row joined by spaces.</param>
/// <param name="BlockIndex">Index of <paramref name="Block"/> in <see cref="Paper.Blocks"/>.</param>
/// <param name="StartsBlock">True for the first line of its block.</param>
public sealed record FlowLine(string Text, Block Block, int BlockIndex, bool StartsBlock)
{
    /// <summary>Null for a row of a table without line detail.</summary>
    public Line? Line { get; init; }

    /// <summary>Set for a row of a table.</summary>
    public TableRow? Row { get; init; }

    public int? Page => Line?.Page ?? Row?.Page ?? Block.Page;

    public int? Number => Line?.Number ?? Row?.Line ?? Block.LineNumber;

    /// <summary>True where the reader saw it set as a heading, or all its words are bold.</summary>
    public bool Stands => Block.Kind == BlockKind.Heading || (Line is { Words.Count: > 0 } line && line.Words.All(w => w.Bold));

    /// <summary>Left edge in points; null where the paper has no pages.</summary>
    public double? Left => Line?.Box?.X0 ?? Row?.Box?.X0;
}

/// <summary>A paper's text line by line, in reading order.</summary>
public static class Flow
{
    public static IReadOnlyList<FlowLine> Lines(this Paper paper) => paper.Lines(0, paper.Blocks.Count);

    /// <summary>The lines of the blocks from <paramref name="first"/> up to, not including, <paramref name="end"/>.</summary>
    public static IReadOnlyList<FlowLine> Lines(this Paper paper, int first, int end) =>
        [.. Enumerable.Range(first, end - first).Where(i => paper.Blocks[i].Kind != BlockKind.Aside).SelectMany(i => LinesOf(paper.Blocks[i], i))];

    private static IEnumerable<FlowLine> LinesOf(Block block, int index)
    {
        var starts = true;
        foreach (var line in block.Table is { } table ? table.Rows.Select(r => OfRow(block, index, r)) : Texts(block, index))
            if (line.Text.Length > 0)
            {
                yield return line with { StartsBlock = starts };
                starts = false;
            }
    }

    private static IEnumerable<FlowLine> Texts(Block block, int index) =>
        block.Lines.Count == 0
            ? [new FlowLine(block.FullText.Trim(), block, index, true)]
            : block.Lines.Select((l, i) => new FlowLine(i == 0 ? Marked(block, Unstarred(l.Text)) : Unstarred(l.Text), block, index, true) { Line = l });

    /// <summary>A number that a page sets in a column of its own stands only in the block's marker.</summary>
    private static string Marked(Block block, string text) =>
        block.Marker is not { } marker || text.StartsWith(marker, StringComparison.Ordinal) ? text : $"{marker} {text}";

    /// <summary>Strong emphasis that runs over several lines of Markdown leaves its asterisks at the ends of each.</summary>
    private static string Unstarred(string text) =>
        text.Contains("**", StringComparison.Ordinal) ? text.Replace("**", "", StringComparison.Ordinal).Trim() : text.Trim();

    private static FlowLine OfRow(Block block, int index, TableRow row) =>
        new(string.Join(' ', row.Cells.Where(c => c is { Text.Length: > 0 }).Select(c => c!.Text)).Trim(), block, index, true) { Row = row };
}
