namespace Croydon.Papers.Documents;

/// <summary>What one page shows of a block: enough to set the page's text as a reader sees it.</summary>
/// <param name="Level">Of a heading or of a list item, from 1; 0 otherwise.</param>
/// <param name="Text">With its marker; of a block that runs over pages only this page's lines; "" for a table.</param>
public sealed record PageBlock(BlockKind Kind, int Level, string Text)
{
    /// <summary>On the page; null where the block has no lines.</summary>
    public Box? Box { get; init; }

    /// <summary>This page's rows of a table; empty for others.</summary>
    public IReadOnlyList<PageRow> Rows { get; init; } = [];

    /// <summary>The words alone, a line a row.</summary>
    public string PlainText => Rows.Count == 0 ? Text : string.Join('\n', Rows.Select(r => string.Join(" | ", r.Cells.OfType<PageCell>().Select(c => c.Text).Where(t => t.Length > 0))));
}

/// <summary>A row of a table on a page.</summary>
/// <param name="Cells">As many as the table has columns; null where a span of another cell covers the place.</param>
public sealed record PageRow(IReadOnlyList<PageCell?> Cells, bool IsHeader)
{
    public Box? Box { get; init; }
}

/// <summary>A cell of a table on a page.</summary>
public sealed record PageCell(string Text, int RowSpan = 1, int ColSpan = 1);
