namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// Takes out borders that divide nothing: rules of neighbouring rows that miss each other by a few points, double rules,
/// edges of letters, and rules through the middle of words.
/// </summary>
internal static class GridTrimmer
{
    /// <summary>Narrower columns than this hold no text, in points: coloured bars between columns.</summary>
    private const double NarrowColumn = 12;

    /// <summary>Lower rows than this hold no text, in points.</summary>
    private const double LowRow = 8;

    public static Draft Trim(Draft draft)
    {
        for (var column = draft.Columns - 1; column >= 0 && draft.Columns > 1; column--)
            if (IsIdle(draft, c => c.Columns == 1 && c.Column == column, column == 0 || column == draft.Columns - 1 || draft.Xs[column + 1] - draft.Xs[column] < NarrowColumn, draft.Rows, c => c.Rows))
                draft = WithoutColumn(draft, column);
        for (var row = draft.Rows - 1; row >= 0 && draft.Rows > 1; row--)
            if (IsIdle(draft, c => c.Rows == 1 && c.Row == row, draft.Ys[row + 1] - draft.Ys[row] < LowRow, draft.Columns, c => c.Columns))
                draft = WithoutRow(draft, row);
        return draft;
    }

    /// <summary>No cell with words stands in this row or column alone, and it is slight (or outermost) or few empty ones do.</summary>
    private static bool IsIdle(Draft draft, Func<Area, bool> alone, bool slight, int length, Func<Area, int> extent)
    {
        var own = draft.Cells.Where(c => alone(c.Area)).ToList();
        return own.TrueForAll(c => c.Words.Count == 0) && (slight || own.Sum(c => extent(c.Area)) * 2 < length);
    }

    private static Draft WithoutColumn(Draft draft, int column)
    {
        var xs = draft.Xs.ToList();
        // The narrow column goes to the neighbour that most cells already share it with.
        xs.RemoveAt(column == 0 ? 1 : column == draft.Columns - 1 ? column : SharedLeft(draft, column) ? column : column + 1);
        var cells = draft.Cells.Where(c => c.Area.Columns > 1 || c.Area.Column != column).Select(c => c with
        {
            Area = c.Area with
            {
                Column = c.Area.Column > column ? c.Area.Column - 1 : c.Area.Column,
                Columns = c.Area.CoversColumn(column) ? c.Area.Columns - 1 : c.Area.Columns,
            },
        });
        return new Draft(xs, draft.Ys, [.. cells]);
    }

    private static Draft WithoutRow(Draft draft, int row)
    {
        var ys = draft.Ys.ToList();
        ys.RemoveAt(row == 0 ? 1 : row);
        var cells = draft.Cells.Where(c => c.Area.Rows > 1 || c.Area.Row != row).Select(c => c with
        {
            Area = c.Area with
            {
                Row = c.Area.Row > row ? c.Area.Row - 1 : c.Area.Row,
                Rows = c.Area.CoversRow(row) ? c.Area.Rows - 1 : c.Area.Rows,
            },
        });
        return new Draft(draft.Xs, ys, [.. cells]);
    }

    private static bool SharedLeft(Draft draft, int column) =>
        draft.Cells.Where(c => c.Area.CoversColumn(column)).Sum(c => (c.Area.CoversColumn(column - 1) ? 1 : 0) - (c.Area.CoversColumn(column + 1) ? 1 : 0)) >= 0;
}
