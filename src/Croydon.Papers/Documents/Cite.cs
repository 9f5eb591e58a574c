namespace Croydon.Papers.Documents;

/// <summary>Makes citations for things found in a paper.</summary>
public static class Cite
{
    private const int QuoteLimit = 400;

    /// <summary>A whole block; the quote is cut at 400 characters.</summary>
    public static Citation Whole(this Paper paper, Block block) => paper.Quote(block, block.FullText);

    /// <summary>Words of a block: the citation names the line that holds the start of <paramref name="quote"/>, else the block's first.</summary>
    public static Citation Quote(this Paper paper, Block block, string quote)
    {
        quote = RawQuote.Of(block, quote.Trim());
        var start = quote;
        var line = block.Lines.FirstOrDefault(l => start.Length > 0 && l.Text.Contains(start[..Math.Min(24, start.Length)], StringComparison.Ordinal))
            ?? (block.Lines.Count > 0 ? block.Lines[0] : null);
        var page = line?.Page ?? block.Page;
        var lines = block.Lines.Where(l => l.Page == page).ToList();
        return new Citation(page, paper.PrintedNumber(page), line?.Number ?? block.LineNumber,
            page is null ? null : paper.Shown(page, Box.Around(lines.Where(l => l.Box is not null).Select(l => l.Box!.Value)) ?? block.Table?.Box), Cut(quote))
        {
            LineTo = block.Lines.Count > 0 ? block.Lines[^1].Number : block.Table?.Rows[^1].Line,
        };
    }

    /// <summary>A row of a table; the quote is the row as the paper has it, or its cells.</summary>
    public static Citation Row(this Paper paper, Table table, TableRow row) =>
        new(row.Page ?? table.Page, paper.PrintedNumber(row.Page ?? table.Page), row.Line, paper.Shown(row.Page ?? table.Page, row.Box ?? table.Box), Cut(row.Raw ?? RowText(row)));

    /// <summary>One cell of a row; an empty cell quotes its row.</summary>
    public static Citation Cell(this Paper paper, Table table, TableRow row, Cell cell) =>
        paper.Row(table, row) with
        {
            Box = paper.Shown(row.Page ?? table.Page, cell.Box ?? row.Box ?? table.Box),
            Quote = Cut(cell.Text.Length > 0 ? cell.Text : row.Raw ?? RowText(row)),
        };

    /// <summary>A box of a page as it was read, where a reader sees it: a scan may have been turned upright and put straight before.</summary>
    public static Box? Shown(this Paper paper, int? page, Box? box) =>
        box is { } read && paper.PageOf(page) is { } scanned ? scanned.Shown(read) : box;

    /// <summary>The place of a citation on its page as it was read, upright: for what goes by the order of things on it.</summary>
    public static Box? PlaceRead(this Paper paper, Citation source) =>
        source.Box is { } box && paper.PageOf(source.Page) is { Rotation: { } rotation } page ? rotation.Read(box, page.Width, page.Height) : source.Box;

    /// <summary>The printed number of page <paramref name="page"/>; null where unknown.</summary>
    public static string? PrintedNumber(this Paper paper, int? page) => paper.PageOf(page)?.PrintedNumber;

    private static Page? PageOf(this Paper paper, int? page) => page is { } n && n >= 1 && n <= paper.Pages.Count ? paper.Pages[n - 1] : null;

    private static string RowText(TableRow row) => string.Join(" | ", row.Cells.Where(c => c is not null).Select(c => c!.Text));

    private static string Cut(string quote)
    {
        var text = quote.Trim();
        return text.Length <= QuoteLimit ? text : text[..QuoteLimit].TrimEnd() + "…";
    }
}
