using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Finds the tables of one page from its words and what is drawn on it.</summary>
public static class TableFinder
{
    /// <summary>One pixel a point.</summary>
    public const int Dpi = 72;

    private const double FigureShare = 0.15;

    /// <summary>Share of lines set without rules that lies in and close around figures, above which they are labels.</summary>
    private const double LabelShare = 0.5;

    /// <summary>Whether <see cref="FindAsync"/>, which paints or renders the page, is worth its while: a page of prose has no tables.</summary>
    public static bool IsWorthwhile(IReadOnlyList<Word> body) => Suspicion.LooksTabular(body);

    /// <param name="page">With all its words.</param>
    /// <param name="body">The words without running headers, footers and page numbers, in the reader's order.</param>
    /// <param name="images">Null where the page cannot be rendered: then only the words are looked at.</param>
    /// <returns>Top to bottom; tables do not overlap.</returns>
    public static async Task<IReadOnlyList<FoundTable>> FindAsync(Page page, IReadOnlyList<Word> body, IPageImages? images, CancellationToken cancel)
    {
        var image = images is null ? null : images.DrawingOf(page.Number)?.Paint() ?? await images.RenderAsync(page.Number, Dpi, cancel);
        var rendering = image is null ? null : new Rendering(image, EdgeMap.Of(image, page.Words));
        IEnumerable<Draft> drafts = rendering is null ? AlignedTables.Find(body, PageRules.None) : Look(page, body, rendering.Edges);
        return [.. drafts.Select(d => TableBuilder.Build(page, rendering, d)).OrderBy(t => t.Box.Y0)];
    }

    private static List<Draft> Look(Page page, IReadOnlyList<Word> body, EdgeMap map)
    {
        var rules = RuleFinder.Find(map);
        var drawn = RuledTables.Drawn(page, rules).ToList();
        List<Draft> charted = [.. drawn.Where(Charts.IsChart), .. Charts.Bars(drawn)];
        var (charts, figures) = (Charts.Places(charted), FigureFinder.Find(map, rules));
        var ruled = RuledTables.Of(drawn.Except(charted), new HashSet<Word>(body, ReferenceEqualityComparer.Instance)).Where(d => !Shows(d, [.. figures, .. charts], FigureShare)).ToList();
        body = [.. body.Where(w => !charts.Any(c => c.HoldsCentreOf(w.Box)))];
        var outside = Outside(body, ruled);
        var drafts = ruled.ConvertAll(d => (Draft: HeadAbove.Widen(d, outside, rules), HasLabels: d.Filled.Any(c => c.Words.Any(w => w.Text.Any(char.IsLetter)))));
        // A head above rows without rules, or shaded figures whose labels stand outside: the whole is told by its columns.
        var loose = drafts.Where(d => !d.HasLabels || d.Draft.Rows == 1).Select(d => d.Draft).ToList();
        var firm = drafts.ConvertAll(d => d.Draft).Except(loose).ToList();
        var aligned = AlignedTables.Find(Outside(body, firm), rules)
            .Where(d => !Shows(d, figures, FigureShare) && !Shows(d, [.. figures.Concat(charts).Select(Charts.Around)], LabelShare)).ToList();
        var alone = loose.Where(d => !aligned.Exists(a => a.Box.VerticalOverlap(d.Box) > 0 && a.Box.HorizontalOverlap(d.Box) > 0));
        return [.. firm, .. alone, .. aligned];
    }

    private static List<Word> Outside(IReadOnlyList<Word> body, List<Draft> drafts) =>
        [.. body.Where(w => !drafts.Exists(d => d.Box.HoldsCentreOf(w.Box)))];

    /// <summary>Whether figures take a good part of the place: then its words are labels of axes and legends.</summary>
    private static bool Shows(Draft draft, IReadOnlyList<Box> figures, double share) =>
        figures.Sum(f => f.HorizontalOverlap(draft.Box) * f.VerticalOverlap(draft.Box)) > share * draft.Box.Width * draft.Box.Height;
}
