using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Makes blocks of found tables.</summary>
public static class TableBlocks
{
    /// <summary>A row of cells a line of text, and one <see cref="Line"/> a row with all its words.</summary>
    public static Block Of(Table table) => new(BlockKind.Table, Text(table), [.. table.Rows.SelectMany(LinesOf)]) { Table = table };

    private static string Text(Table table) =>
        string.Join('\n', table.Rows.Select(r => string.Join(" | ", r.Cells.Select(c => c?.Text))));

    private static IEnumerable<Line> LinesOf(TableRow row)
    {
        var words = row.Cells.OfType<Cell>().SelectMany(c => c.Lines).SelectMany(l => l.Words).ToList();
        return words.Count == 0 ? [] : [Line.OfPage(row.Page ?? 0, words)];
    }
}
