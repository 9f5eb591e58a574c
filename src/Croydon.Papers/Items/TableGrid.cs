using Croydon.Papers.Documents;

namespace Croydon.Papers.Items;

/// <summary>Reads cells by place, spans included.</summary>
public static class TableGrid
{
    /// <summary>The cell that covers a place, and the row it starts in; an empty cell where nothing does.</summary>
    public static (Cell Cell, int Row) At(Table table, int row, int column)
    {
        for (var r = row; r >= 0; r--)
        {
            for (var c = Math.Min(column, table.Rows[r].Cells.Count - 1); c >= 0; c--)
            {
                if (table.Rows[r].Cells[c] is not { } cell)
                    continue;
                if (r + cell.RowSpan > row && c + cell.ColSpan > column)
                    return (cell, r);
                break;
            }

            if (column < table.Rows[r].Cells.Count && table.Rows[r].Cells[column] is not null)
                break;
        }

        return (Cell.Empty, row);
    }

    /// <summary>The words over a column from row <paramref name="start"/> to before <paramref name="end"/>. Where spans were lost, a group header reaches over the empty places at its right.</summary>
    public static string Title(Table table, int start, int end, int column)
    {
        var words = new List<string>();
        for (var row = start; row < end; row++)
        {
            var text = At(table, row, column).Cell.Text.Trim();
            if (text.Length == 0 && row + 1 < end && At(table, row + 1, column).Cell.Text.Trim().Length > 0)
                text = GroupAtLeft(table, row, column);
            if (text.Length > 0 && !words.Contains(text))
                words.Add(text);
        }

        return string.Join(' ', words);
    }

    private static string GroupAtLeft(Table table, int row, int column)
    {
        for (var c = column - 1; c >= 0; c--)
        {
            var below = At(table, row + 1, c).Cell.Text.Trim();
            if (below.Length == 0)
                return "";
            if (At(table, row, c).Cell.Text.Trim() is { Length: > 0 } group)
                return group;
        }

        return "";
    }
}
