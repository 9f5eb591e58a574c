using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Finds the tables of one page from its words and, where these look like a table, from its rendering.</summary>
public static class TableFinder
{
    private const int Dpi = 72;

    /// <param name="images">Null where the page cannot be rendered: then only the words are looked at.</param>
    /// <returns>Top to bottom; tables do not overlap.</returns>
    public static async Task<IReadOnlyList<FoundTable>> FindAsync(Page page, IPageImages? images, CancellationToken cancel)
    {
        if (images is null || !Suspicion.LooksTabular(page))
            return [];
        if (await images.RenderAsync(page.Number, Dpi, cancel) is not { } image)
            return [];
        var rules = RuleFinder.Find(image, page.Words);
        var drafts = RuledTables.Find(page, rules).ToList();
        var rest = page.Words.Where(w => !drafts.Exists(d => d.Box.HoldsCentreOf(w.Box))).ToList();
        drafts.AddRange(AlignedTables.Find(rest, rules));
        return [.. drafts.Select(d => TableBuilder.Build(page, image, d)).OrderBy(t => t.Box.Y0)];
    }
}
