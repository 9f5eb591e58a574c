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
        var bodies = reading.Pages.Select(p => p with { Words = furniture.BodyOf(p) }).ToList();
        var images = reading.Images is null ? null : new RenderedAhead(reading.Images, n => n <= bodies.Count && TableFinder.NeedsRendering(bodies[n - 1].Words));
        var pages = new List<Page>();
        var flow = new TextFlow();
        foreach (var (page, body) in reading.Pages.Zip(bodies))
        {
            cancel.ThrowIfCancellationRequested();
            pages.Add(page with { PrintedNumber = furniture.NumberOf(page) });
            var tables = await TableFinder.FindAsync(page, body.Words, images, cancel);
            var running = body.Words.Where(w => !tables.Any(t => t.Words.Contains(w)));
            flow.Add(page, running, [.. furniture.StampsOf(page), .. tables.Select(t => TableBlocks.Of(t.Table))]);
        }

        return (pages, TableJoiner.Join(flow.Blocks()));
    }
}
