using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Brings two tables to the same columns, so that the rows of one can follow those of the other.</summary>
internal static class Columns
{
    /// <summary>How far borders may differ from page to page, in points.</summary>
    private const double Tolerance = 6;

    /// <returns>Both with equal columns; null where their borders do not fit.</returns>
    public static (Table One, Table Other)? Align(Table one, Table other)
    {
        List<double> mine = Borders(one), theirs = Borders(other);
        if (mine.Count < 3 && theirs.Count < 3)
            return null;
        var shift = theirs[0] - mine[0];
        var moved = theirs.ConvertAll(x => x - shift);
        if (Math.Abs(moved[^1] - mine[^1]) > 2 * Tolerance)
            return null;
        if (Fits(moved, mine))
            return (one, Widen(other, moved, mine));
        return Fits(mine, moved) ? (Widen(one, mine, moved), other) : null;
    }

    /// <summary>Left edges of columns and the right edge of the last, from the cells' boxes.</summary>
    private static List<double> Borders(Table table)
    {
        var borders = Enumerable.Repeat(double.NaN, table.Columns + 1).ToList();
        foreach (var row in table.Rows)
        {
            for (var column = 0; column < row.Cells.Count; column++)
            {
                if (row.Cells[column] is not { Box: { } box } cell)
                    continue;
                borders[column] = box.X0;
                borders[Math.Min(column + cell.ColSpan, table.Columns)] = box.X1;
            }
        }

        return borders.TrueForAll(b => !double.IsNaN(b)) ? borders : [0];
    }

    private static bool Fits(List<double> few, List<double> many) => few.TrueForAll(x => many.Exists(y => Math.Abs(x - y) <= Tolerance));

    private static Table Widen(Table table, List<double> from, List<double> to)
    {
        if (from.Count == to.Count)
            return table;
        var places = from.ConvertAll(x => to.FindIndex(y => Math.Abs(x - y) <= Tolerance));
        return table with { Rows = [.. table.Rows.Select(r => r with { Cells = Widen(r.Cells, places, to.Count - 1) })] };
    }

    private static Cell?[] Widen(IReadOnlyList<Cell?> cells, List<int> places, int columns)
    {
        var wide = new Cell?[columns];
        for (var i = 0; i < cells.Count; i++)
            if (cells[i] is { } cell)
                wide[places[i]] = cell with { ColSpan = places[Math.Min(i + cell.ColSpan, places.Count - 1)] - places[i] };
        return wide;
    }
}
