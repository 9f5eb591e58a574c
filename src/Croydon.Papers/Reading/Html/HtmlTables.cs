using Croydon.Papers.Documents;
using HtmlAgilityPack;

namespace Croydon.Papers.Reading.Html;

/// <summary>Reads an HTML table with its spans into the one table model.</summary>
internal static class HtmlTables
{
    private const int SpanLimit = 500;

    /// <summary>Tables that only place things on a page hold other tables, or one cell.</summary>
    public static bool IsData(HtmlNode table) =>
        table.SelectNodes(".//table") is null && (table.SelectNodes(".//td|.//th")?.Count ?? 0) > 1
        && !table.GetClasses().Contains("mgItemTable", StringComparer.Ordinal);

    public static Block Read(HtmlNode node, HtmlFills fills)
    {
        var grid = new List<List<Cell?>>();
        var lines = new List<int>();
        var covered = new HashSet<(int Row, int Column)>();
        foreach (var tr in node.SelectNodes(".//tr") ?? Enumerable.Empty<HtmlNode>())
        {
            var row = new List<Cell?>();
            foreach (var td in tr.ChildNodes.Where(c => c.Name is "td" or "th"))
            {
                while (covered.Contains((grid.Count, row.Count)))
                    row.Add(null);
                Place(td, grid.Count, row, covered, fills.Of(td));
            }

            grid.Add(row);
            lines.Add(tr.Line);
        }

        var width = grid.Count == 0 ? 0 : grid.Max(r => r.Count);
        var rows = grid.Select((r, i) => new TableRow([.. r, .. Enumerable.Range(r.Count, width - r.Count).Select(c => covered.Contains((i, c)) ? null : Cell.Empty)]) { Line = lines[i] }).ToList();
        var headers = (node.SelectNodes(".//tr") ?? Enumerable.Empty<HtmlNode>()).TakeWhile(tr => tr.ChildNodes.Any(c => c.Name == "th") && tr.ChildNodes.All(c => c.Name != "td")).Count();
        var text = string.Join('\n', rows.Select(r => string.Join(" | ", r.Cells.Select(c => c?.Text))));
        return new Block(BlockKind.Table, text, [.. rows.Select(r => Line.OfFile(r.Line!.Value, string.Join(' ', r.Cells.Select(c => c?.Text).Where(t => t is { Length: > 0 }))))])
        { Table = new Table(rows) { HeaderRows = headers } };
    }

    private static void Place(HtmlNode td, int row, List<Cell?> cells, HashSet<(int Row, int Column)> covered, string? fill)
    {
        int rows = Math.Clamp(td.GetAttributeValue("rowspan", 1), 1, SpanLimit), columns = Math.Clamp(td.GetAttributeValue("colspan", 1), 1, SpanLimit);
        var start = cells.Count;
        var lines = HtmlText.LinesOf([td]);
        cells.Add(new Cell(string.Join(' ', lines), rows, columns) { Lines = [.. lines.Select(l => Line.OfFile(td.Line, l))], Fill = fill });
        for (var c = 1; c < columns; c++)
            cells.Add(null);
        for (var r = row + 1; r < row + rows; r++)
            for (var c = start; c < start + columns; c++)
                covered.Add((r, c));
    }
}
