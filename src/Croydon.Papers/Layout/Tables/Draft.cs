using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>A cell's place in a grid: the first row and column it covers, from 0, and how many.</summary>
internal readonly record struct Area(int Row, int Column, int Rows, int Columns)
{
    public int EndRow => Row + Rows;

    public int EndColumn => Column + Columns;

    public bool CoversColumn(int column) => column >= Column && column < EndColumn;

    public bool CoversRow(int row) => row >= Row && row < EndRow;
}

/// <param name="Words">In the reader's order; none where the cell is empty.</param>
internal sealed record DraftCell(Area Area, IReadOnlyList<Word> Words);

/// <summary>A table that is still being put right.</summary>
/// <param name="Xs">Column borders in points, ascending, one more than columns.</param>
/// <param name="Ys">Row borders, ascending, one more than rows.</param>
/// <param name="Cells">Cover every place of the grid once, row by row.</param>
internal sealed record Draft(IReadOnlyList<double> Xs, IReadOnlyList<double> Ys, IReadOnlyList<DraftCell> Cells)
{
    public int Columns => Xs.Count - 1;

    public int Rows => Ys.Count - 1;

    public Box Box => new(Xs[0], Ys[0], Xs[^1], Ys[^1]);

    public Box BoxOf(Area area) => new(Xs[area.Column], Ys[area.Row], Xs[area.EndColumn], Ys[area.EndRow]);

    public IEnumerable<DraftCell> Filled => Cells.Where(c => c.Words.Count > 0);
}
