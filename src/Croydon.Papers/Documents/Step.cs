namespace Croydon.Papers.Documents;

/// <summary>One step of a finger down the paper: a line of a block, or a row of a table.</summary>
/// <param name="Block">The block that the line or row belongs to.</param>
/// <param name="Index">Index of the block in <see cref="Paper.Blocks"/>.</param>
/// <param name="Text">The line as shown; for a row, its cells joined by spaces.</param>
public sealed record Step(Block Block, int Index, string Text)
{
    /// <summary>The line; null for a row of a table.</summary>
    public Line? Line { get; init; }

    /// <summary>The row; null for a line.</summary>
    public TableRow? Row { get; init; }

    /// <summary>True for the first line of its block; every row of a table starts anew.</summary>
    public bool Starts { get; init; }

    /// <summary>The texts of the row's cells, spanned places left out, empty cells as ""; empty for a line.</summary>
    public IReadOnlyList<string> Cells => Row is null ? [] : [.. Row.Cells.Where(c => c is not null).Select(c => c!.Text)];

    public int? Page => Row?.Page ?? Line?.Page ?? Block.Page;
}
