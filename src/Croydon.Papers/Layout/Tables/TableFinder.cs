using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Finds the tables of one page from its words and, where these look like a table, from its rendering.</summary>
public static class TableFinder
{
    private const int Dpi = 72;
    private const double FigureShare = 0.15;

    /// <param name="images">Null where the page cannot be rendered: then only the words are looked at.</param>
    /// <returns>Top to bottom; tables do not overlap.</returns>
    public static async Task<IReadOnlyList<FoundTable>> FindAsync(Page page, IPageImages? images, CancellationToken cancel)
    {
        if (images is null || !Suspicion.LooksTabular(page))
            return [];
        if (await images.RenderAsync(page.Number, Dpi, cancel) is not { } image)
            return [];
        var map = EdgeMap.Of(image, page.Words);
        var rules = RuleFinder.Find(map);
        var figures = FigureFinder.Find(map, rules);
        var drafts = RuledTables.Find(page, rules).Where(d => !Shows(d, figures)).ToList();
        var rest = page.Words.Where(w => !drafts.Exists(d => d.Box.HoldsCentreOf(w.Box))).ToList();
        drafts.AddRange(AlignedTables.Find(rest, rules).Where(d => !Shows(d, figures)));
        return [.. drafts.Select(d => TableBuilder.Build(page, image, d)).OrderBy(t => t.Box.Y0)];
    }

    /// <summary>Whether figures take a good part of the place: then its words are labels of axes and legends.</summary>
    private static bool Shows(Draft draft, IReadOnlyList<Box> figures) =>
        figures.Sum(f => f.HorizontalOverlap(draft.Box) * f.VerticalOverlap(draft.Box)) > FigureShare * draft.Box.Width * draft.Box.Height;
}
