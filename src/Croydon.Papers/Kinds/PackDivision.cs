using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds;

/// <summary>Divides a pack where bookmarks, stamps, page ranges, headers and blank pages say that a part begins.</summary>
internal static class PackDivision
{
    // Signs within so many blocks of a paper without pages belong to one beginning ("Agenda Item 5", a blank line, "REPORT TO").
    private const int Near = 4;
    private const double SameTitle = 0.75;

    /// <summary>The agenda first, then its papers in order; empty where nothing follows the agenda.</summary>
    public static IReadOnlyList<Part> Of(Paper paper)
    {
        var items = ContentsRanges.Of(paper.Lines());
        var starts = Grouped(paper, PartSigns.Of(paper));
        if (starts.Count == 0)
            return [];
        var parts = new List<Part> { Make(paper, "agenda", "Agenda", null, 0, starts[0][0].Block, "the paper begins with it") };
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1][0].Block : paper.Blocks.Count;
            var item = starts[i].Select(s => s.AgendaItem).FirstOrDefault(n => n is not null);
            var title = TitleOf(paper, starts[i]);
            item ??= ItemOf(title, items) ?? Inherited(starts[i], parts);
            parts.Add(Make(paper, PartKind.Of(paper, starts[i], end), title, item, starts[i][0].Block, end, Reason(starts[i])));
        }

        return parts;
    }

    /// <summary>Signs of one beginning together, the surest first but carrying the earliest block; what starts the paper itself is left out.</summary>
    private static List<List<PartSign>> Grouped(Paper paper, IReadOnlyList<PartSign> signs)
    {
        var groups = new List<List<PartSign>>();
        foreach (var sign in signs.Where(s => s.Block > 0).OrderBy(s => s.Block))
            if (groups.Count > 0 && SameStart(paper, groups[^1][^1], sign))
                groups[^1].Add(sign);
            else
                groups.Add([sign]);
        return [.. groups.Select(g => g.OrderByDescending(s => s.Kind).Select(s => s with { Block = g[0].Block }).ToList())];
    }

    /// <summary>A blank page always parts what it stands between.</summary>
    private static bool SameStart(Paper paper, PartSign a, PartSign b) =>
        b.Kind == PartSignKind.BlankDivider ? a.Block == b.Block : paper.Blocks[a.Block].Page is { } page ? page == paper.Blocks[b.Block].Page : b.Block - a.Block <= Near && (a.AgendaItem is null || b.AgendaItem is null || a.AgendaItem == b.AgendaItem);

    /// <summary>The item whose title on the agenda has most of the words of the part's title; null where none is near.</summary>
    private static string? ItemOf(string title, IReadOnlyList<ContentsRange> items) =>
        items.Select(r => (r.AgendaItem, Likeness: Likeness(r.Title, title))).Where(r => r.Likeness >= SameTitle).OrderByDescending(r => r.Likeness).FirstOrDefault().AgendaItem;

    /// <summary>The share of words that two titles have in common (Dice's coefficient), 0 to 1.</summary>
    private static double Likeness(string a, string b)
    {
        var (one, two) = (Words(a), Words(b));
        return one.Count + two.Count == 0 ? 0 : 2.0 * one.Intersect(two, StringComparer.Ordinal).Count() / (one.Count + two.Count);
    }

    private static HashSet<string> Words(string title) =>
        [.. Fold.Key(title).Split([' ', ',', '(', ')', '.', ':', '-'], StringSplitOptions.RemoveEmptyEntries)];

    /// <summary>An appendix belongs to the item of the part before it.</summary>
    private static string? Inherited(List<PartSign> signs, List<Part> before) =>
        signs.Exists(s => s.Kind is PartSignKind.ReportHeader or PartSignKind.MinutesHeader) ? null : before[^1].AgendaItem;

    private static string TitleOf(Paper paper, List<PartSign> signs)
    {
        var title = signs.Select(s => s.Title).FirstOrDefault(t => t is not null);
        return title ?? paper.Lines(signs[0].Block, Math.Min(paper.Blocks.Count, signs[0].Block + Near)).Select(l => l.Text).FirstOrDefault(t => !t.StartsWith("Agenda Item", StringComparison.OrdinalIgnoreCase)) ?? "";
    }

    private static string Reason(List<PartSign> signs)
    {
        var reasons = string.Join(", ", signs.Select(s => Named(s.Kind)).Distinct());
        var items = signs.Select(s => s.AgendaItem).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        return items.Count > 1 ? $"{reasons}; they disagree: item {string.Join(" or ", items)}" : reasons;
    }

    private static string Named(PartSignKind kind) => kind switch
    {
        PartSignKind.Stamp => "Agenda Item stamp",
        PartSignKind.MinutesHeader => "head of minutes",
        PartSignKind.ReportHeader => "head of a report",
        PartSignKind.Bookmark => "bookmark",
        PartSignKind.PageRange => "page range of the agenda",
        PartSignKind.AppendixHeading => "appendix heading",
        _ => "blank page before it",
    };

    private static Part Make(Paper paper, string kind, string title, string? item, int first, int end, string reason) =>
        new(kind, title, item, first, end)
        {
            PageFrom = paper.Blocks[first].Page,
            PageTo = end > first ? paper.Blocks[end - 1].Lines.Select(l => l.Page).LastOrDefault() ?? paper.Blocks[end - 1].Page : null,
            Reason = reason,
        };
}
