using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>A row that a page break has cut in two.</summary>
internal static class SplitRows
{
    /// <summary>Its first cell is empty, which is rare in this table, and what it has goes on from cells with text above.</summary>
    public static bool IsRest(Table table, TableRow row)
    {
        var last = table.Rows[^1];
        var body = table.Rows.Skip(table.HeaderRows).ToList();
        return row.Cells.Count > 1 && row.Cells[0] is { Text: "", RowSpan: 1, ColSpan: 1 }
            && last.Cells[0] is { Text.Length: > 0, RowSpan: 1 }
            && body.Count(r => r.Cells[0] is { Text: "" }) * 5 <= body.Count
            && row.Cells.Zip(last.Cells).All(p => p.First is null or { Text: "" } || (p.First.ColSpan == p.Second?.ColSpan && p.Second.Text.Length > 0));
    }

    public static TableRow Mend(TableRow row, TableRow rest) =>
        row with { Cells = [.. row.Cells.Zip(rest.Cells, (a, b) => a is null || b is null or { Text: "" } ? a : a with { Text = $"{a.Text} {b.Text}", Lines = [.. a.Lines, .. b.Lines] })] };
}
