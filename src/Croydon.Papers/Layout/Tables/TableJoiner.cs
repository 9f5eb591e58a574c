using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// Joins a table that goes on over page breaks: the next block, on the next page, is a table with the same columns. The
/// repeated header is dropped, and a row cut by the break is made whole.
/// </summary>
public static class TableJoiner
{
    public static IReadOnlyList<Block> Join(IReadOnlyList<Block> blocks)
    {
        var joined = new List<Block>();
        foreach (var block in blocks)
        {
            if (block.Table is { } next && LastTable(joined) is { } at && GoesOn(joined[at].Table!, next) && Columns.Align(joined[at].Table!, next) is var (one, other))
                joined[at] = TableBlocks.Of(Append(one, other));
            else
                joined.Add(block);
        }

        return joined;
    }

    /// <summary>The index of the last block where it is a table; asides (stamps) after it are passed over.</summary>
    private static int? LastTable(List<Block> blocks)
    {
        var at = blocks.FindLastIndex(b => b.Kind != BlockKind.Aside);
        return at >= 0 && blocks[at].Table is not null ? at : null;
    }

    private static bool GoesOn(Table table, Table next)
    {
        if (next.Page is null || table.Rows[^1].Page + 1 != next.Page)
            return false;
        if (Repeated(table, next) > 0)
            return true;
        return next.HeaderRows == 0 && !StartsAnew(table, next);
    }

    /// <summary>The same first label with another value: one more record of the same form, not the rest of the last.</summary>
    private static bool StartsAnew(Table table, Table next) =>
        Key(next.Rows[0]) is { Length: > 0 } key && key == Key(table.Rows[0]) && key.Any(char.IsLetter);

    private static string Key(TableRow row) => Fold.Spaces(row.Cells[0]?.Text ?? "");

    /// <summary>How many of the next table's first rows repeat the first rows of this one.</summary>
    private static int Repeated(Table table, Table next)
    {
        var most = Math.Min(Math.Max(1, table.HeaderRows), Math.Min(table.Rows.Count, next.Rows.Count));
        var same = 0;
        while (same < most && Text(table.Rows[same]) is { Length: > 0 } text && text == Text(next.Rows[same]))
            same++;
        return same;
    }

    private static string Text(TableRow row) => Fold.Spaces(string.Join(' ', row.Cells.OfType<Cell>().Select(c => c.Text)));

    private static Table Append(Table table, Table next)
    {
        var repeated = Repeated(table, next);
        var rows = table.Rows.ToList();
        var rest = next.Rows.Skip(repeated).ToList();
        if (rest.Count > 0 && SplitRows.IsRest(table, rest[0]))
        {
            rows[^1] = SplitRows.Mend(rows[^1], rest[0]);
            rest.RemoveAt(0);
        }

        return table with { Rows = [.. rows, .. rest], HeaderRows = repeated > 0 ? repeated : table.HeaderRows };
    }
}
