using Croydon.Papers.Documents;
<<<<<<< HEAD
using Croydon.Papers.Layout.Tables;
=======
using Croydon.Papers.Layout.Furniture;
>>>>>>> b7e6046 (Layout: columns, paragraphs, headings, lists, running headers and printed page numbers)
using Croydon.Papers.Reading;

namespace Croydon.Papers.Layout;

/// <summary>Words on pages become blocks in reading order.</summary>
public static class PageLayout
{
    /// <summary>Raised whenever the same words would be laid out differently.</summary>
    public static int Version => 1;

    /// <summary>Pages come back with their printed numbers; the blocks have stamps, running headers and footers taken out.</summary>
    public static Task<(IReadOnlyList<Page> Pages, IReadOnlyList<Block> Blocks)> LayOutAsync(ReadResult reading, CancellationToken cancel)
    {
<<<<<<< HEAD
        var blocks = new List<Block>();
        foreach (var page in reading.Pages)
        {
            var tables = await TableFinder.FindAsync(page, reading.Images, cancel);
            var rest = page with { Words = [.. page.Words.Where(w => !tables.Any(t => t.Words.Contains(w)))] };
            blocks.AddRange(BlocksOf(rest).Concat(tables.Select(t => TableBlocks.Of(t.Table)))
                .OrderBy(b => b.Table?.Box?.Y0 ?? b.Lines[0].Box?.Y0));
        }

        return (reading.Pages, blocks);
    }

    private static IEnumerable<Block> BlocksOf(Page page)
    {
        foreach (var paragraph in Lines.Paragraphs(Lines.Of(page)))
=======
        var furniture = PageFurniture.Of(reading.Pages);
        var pages = new List<Page>();
        var flow = new TextFlow();
        foreach (var page in reading.Pages)
>>>>>>> b7e6046 (Layout: columns, paragraphs, headings, lists, running headers and printed page numbers)
        {
            cancel.ThrowIfCancellationRequested();
            var body = furniture.BodyOf(page);
            pages.Add(page with { PrintedNumber = furniture.NumberOf(page) });
            flow.Add(page, body, placed: furniture.ItemStampOf(page) is { } stamp ? [stamp] : []);
        }

        return Task.FromResult<(IReadOnlyList<Page>, IReadOnlyList<Block>)>((pages, flow.Blocks()));
    }
}
