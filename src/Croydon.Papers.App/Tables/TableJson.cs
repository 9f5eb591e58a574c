using System.Text.Json;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;

namespace Croydon.Papers.App.Tables;

/// <summary>One table in the shape of the contract; a place that a span of another cell covers is null.</summary>
internal static class TableJson
{
    public static string Write(string file, Paper paper, Block block) => JsonSerializer.Serialize(
        new
        {
            file,
            page = block.Page,
            line = block.LineNumber,
            box = paper.Shown(block.Page, block.Table!.Box),
            headerRows = block.Table.HeaderRows,
            rows = block.Table.Rows.Select(r => r.Cells.Select(c => c is null ? null : new { c.Text, c.RowSpan, c.ColSpan, Box = paper.Shown(r.Page ?? block.Page, c.Box), c.Fill })),
        },
        PaperJson.Options);
}
