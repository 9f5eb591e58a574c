using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Furniture;
using Croydon.Papers.Layout.Tables;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Layout;

/// <summary>Words on pages become blocks in reading order.</summary>
public static class PageLayout
{
    /// <summary>Raised whenever the same words would be laid out differently.</summary>
    public static int Version => 3;

    /// <summary>Pages come back with their printed numbers; the blocks have stamps, running headers and footers taken out.</summary>
    public static async Task<(IReadOnlyList<Page> Pages, IReadOnlyList<Block> Blocks)> LayOutAsync(ReadResult reading, CancellationToken cancel)
    {
        var furniture = PageFurniture.Of(reading.Pages);
        var bodies = reading.Pages.Select(p => p with { Words = furniture.BodyOf(p) }).ToList();
        var tabular = bodies.ConvertAll(b => TableFinder.IsWorthwhile(b.Words));
        var overlaid = reading.Pages.Select(p => p.Source == TextSource.Text && HiddenWords.AreSuspected(p.Words)).ToList();
        var images = reading.Images is null ? null : new RenderedAhead(reading.Images, reading.Pages, n => !Sheets.IsTooLarge(reading.Pages[n - 1]) && (overlaid[n - 1] || (tabular[n - 1] && reading.Images.DrawingOf(n) is null)));
        var pages = new List<Page>();
        var flow = new TextFlow();
        for (var i = 0; i < bodies.Count; i++)
        {
            cancel.ThrowIfCancellationRequested();
            var (page, body) = await SeeAsync(reading.Pages[i], bodies[i], overlaid[i], tabular[i], images, reading.Images, cancel);
            pages.Add(page with { PrintedNumber = furniture.NumberOf(page) });
            IReadOnlyList<FoundTable> tables = tabular[i] ? await TableFinder.FindAsync(page, body.Words, Sheets.IsTooLarge(page) ? null : images, cancel) : [];
            IReadOnlyList<Word> running = [.. body.Words.Where(w => !tables.Any(t => t.Words.Contains(w)))];
            flow.Add(page, [.. running, .. BulletsOf(page, running, images)], [.. furniture.StampsOf(page), .. tables.Select(t => TableBlocks.Of(t.Table))]);
        }

        return (pages, TableJoiner.Join(flow.Blocks()));
    }

    private static IReadOnlyList<Word> BulletsOf(Page page, IReadOnlyList<Word> running, RenderedAhead? images) =>
        page.Source == TextSource.Text && images is not null ? DrawnBullets.Find(running, images.DotsOf(page.Number)) : [];

    /// <summary>A scan was read from what it shows; a text layer may hold more than that. A rendering is looked at where words stand on one another, or where it is needed for tables anyway.</summary>
    private static async Task<(Page Page, Page Body)> SeeAsync(Page page, Page body, bool overlaid, bool tabular, RenderedAhead? ahead, IPageImages? images, CancellationToken cancel)
    {
        if (page.Source != TextSource.Text || ahead is null || images is null)
            return (page, body);
        var drawing = images.DrawingOf(page.Number);
        if (drawing is not null && SeenWords.Look(page, drawing) is var drawn)
            (page, body) = (drawn.Of(page), drawn.Of(body));
        if (Sheets.IsTooLarge(page) || (!overlaid && (drawing is not null || !tabular)) || await ahead.RenderAsync(page.Number, TableFinder.Dpi, cancel) is not { } image)
            return (page, body);
        var seen = await SeenWords.LookAsync(page, image, images, cancel);
        return (seen.Of(page), seen.Of(body));
    }
}
