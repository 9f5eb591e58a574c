namespace Croydon.Papers.Documents;

/// <summary>Divides a paper's blocks among its pages: paragraphs and tables run over page breaks, a reader looks at one page.</summary>
public static class PageBlocks
{
    /// <summary>By page number, in reading order; pages without text and papers without pages have none.</summary>
    public static ILookup<int, PageBlock> Of(Paper paper) =>
        paper.Blocks.SelectMany(b => b.Table is { } table ? RowsOf(paper, b, table) : LinesOf(paper, b)).ToLookup(b => b.Page, b => b.Block);

    private static IEnumerable<(int Page, PageBlock Block)> LinesOf(Paper paper, Block block)
    {
        var pages = block.Lines.Where(l => l.Page is not null).GroupBy(l => l.Page!.Value).ToList();
        return pages.Select(p => (p.Key, new PageBlock(block.Kind, block.Level, pages.Count == 1 ? block.FullText : string.Join(' ', p.Select(l => l.Text)))
        {
            Box = paper.Shown(p.Key, Box.Around(p.Where(l => l.Box is not null).Select(l => l.Box!.Value))),
        }));
    }

    private static IEnumerable<(int Page, PageBlock Block)> RowsOf(Paper paper, Block block, Table table) =>
        table.Rows.Select((r, i) => (Page: r.Page ?? table.Page, Row: RowOf(r, i < table.HeaderRows, paper.Shown(r.Page ?? table.Page, r.Box)))).Where(r => r.Page is not null)
            .GroupBy(r => r.Page!.Value, r => r.Row)
            .Select(p => (p.Key, new PageBlock(block.Kind, 0, "") { Box = Box.Around(p.Where(r => r.Box is not null).Select(r => r.Box!.Value)), Rows = Within([.. p]) }));

    private static PageRow RowOf(TableRow row, bool isHeader, Box? box) =>
        new([.. row.Cells.Select(c => c is null ? null : new PageCell(c.Text, c.RowSpan, c.ColSpan))], isHeader) { Box = box };

    /// <summary>Spans end with the page.</summary>
    private static List<PageRow> Within(List<PageRow> rows) =>
        [.. rows.Select((r, i) => r with { Cells = [.. r.Cells.Select(c => c is { RowSpan: > 1 } ? c with { RowSpan = Math.Min(c.RowSpan, rows.Count - i) } : c)] })];
}
