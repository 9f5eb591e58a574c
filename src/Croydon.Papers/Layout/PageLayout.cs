using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Furniture;
using Croydon.Papers.Layout.Tables;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Layout;

/// <summary>Words on pages become blocks in reading order.</summary>
public static class PageLayout
{
    /// <summary>Raised whenever the same words would be laid out differently.</summary>
    public static int Version => 1;

    /// <summary>Pages come back with their printed numbers; the blocks have stamps, running headers and footers taken out.</summary>
    public static async Task<(IReadOnlyList<Page> Pages, IReadOnlyList<Block> Blocks)> LayOutAsync(ReadResult reading, CancellationToken cancel)
    {
        var furniture = PageFurniture.Of(reading.Pages);
        var pages = new List<Page>();
        var flow = new TextFlow();
        foreach (var page in reading.Pages)
        {
            cancel.ThrowIfCancellationRequested();
            pages.Add(page with { PrintedNumber = furniture.NumberOf(page) });
            var body = page with { Words = furniture.BodyOf(page) };
            var tables = await TableFinder.FindAsync(page, body.Words, reading.Images, cancel);
            var running = body.Words.Where(w => !tables.Any(t => t.Words.Contains(w)));
            flow.Add(page, running, [.. furniture.StampsOf(page), .. tables.Select(t => TableBlocks.Of(t.Table))]);
        }

        return (pages, TableJoiner.Join(flow.Blocks()));
    }
}
