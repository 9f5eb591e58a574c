using Croydon.Papers.Documents;

namespace Croydon.Papers.Items;

/// <summary>
/// Spreadsheets printed with frozen rows hide a section heading under the first row of every further page: nobody sees it,
/// but its words are in the page's text and fall into that row's cells.
/// </summary>
public static class SectionEcho
{
    private const int FewestWords = 3;

    /// <summary>The table with the hidden words taken out of the first row of each page, where they stand there one after the other in the order of the heading; else as it was.</summary>
    /// <param name="headings">The section headings of this table and of those before it.</param>
    public static RoleTable<TRole> Without<TRole>(RoleTable<TRole> table, IEnumerable<string> headings)
        where TRole : struct, Enum =>
        headings.Aggregate(table, Without);

    private static RoleTable<TRole> Without<TRole>(RoleTable<TRole> table, string heading)
        where TRole : struct, Enum
    {
        var hidden = heading.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (hidden.Length < FewestWords)
            return table;
        var rows = table.Table.Rows.Select((row, r) => IsFirstOfPage(table, r) ? Without(row, hidden) : row).ToList();
        return table with { Table = table.Table with { Rows = rows } };
    }

    private static bool IsFirstOfPage<TRole>(RoleTable<TRole> table, int row)
        where TRole : struct, Enum =>
        row == table.FirstRow || (row > table.FirstRow && table.Table.Rows[row].Page != table.Table.Rows[row - 1].Page);

    private static TableRow Without(TableRow row, string[] hidden)
    {
        var cells = new List<Cell?>();
        var next = 0;
        foreach (var cell in row.Cells)
            cells.Add(cell is null ? null : TakeOut(cell, hidden, ref next));
        return next < hidden.Length || row.Cells.Count(c => c is { Text.Length: > 0 }) == 1 ? row : row with { Cells = cells };
    }

    private static Cell TakeOut(Cell cell, string[] hidden, ref int next)
    {
        var kept = new List<string>();
        foreach (var word in cell.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (next < hidden.Length && string.Equals(word, hidden[next], StringComparison.Ordinal))
                next++;
            else
                kept.Add(word);
        }

        return cell with { Text = string.Join(' ', kept) };
    }
}
