using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Flow;
using Croydon.Papers.Text;

namespace Croydon.Papers.Layout.Furniture;

/// <summary>What stands on every page beside the text: running headers, footers, page numbers, stamps.</summary>
internal sealed class PageFurniture
{
    private readonly HashSet<Word> _words = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<int, Block> _itemStamps = [];
    private readonly IReadOnlyDictionary<int, string> _numbers;

    private PageFurniture(IReadOnlyList<Page> pages)
    {
        var lines = pages.SelectMany(Margins.Of).ToList();
        foreach (var line in lines)
            if (Furnishings.AgendaItem(line.Line.Text) is { } item && _itemStamps.TryAdd(line.Page.Number, new Block(BlockKind.Aside, $"Agenda Item {item}", [line.Line])))
                Remove(line.Line);
        (_numbers, var counted) = PrintedNumbers.Find(lines);
        foreach (var number in counted.Where(c => c.Whole))
            Remove(number.Line.Line);
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var head in RunningHeads.Find(lines))
            if (!IsTitle(head) || !shown.Add(head.Key))
                Remove(head.Line);
    }

    public static PageFurniture Of(IReadOnlyList<Page> pages) => new(pages);

    /// <summary>The number that the page prints; null where none was found.</summary>
    public string? NumberOf(Page page) => _numbers.GetValueOrDefault(page.Number);

    /// <summary>The "Agenda Item 5" stamp of the page, which says where a report of a pack begins.</summary>
    public IEnumerable<Block> StampsOf(Page page) => _itemStamps.TryGetValue(page.Number, out var stamp) ? [stamp] : [];

    /// <summary>The words of the page's own text, in the reader's order.</summary>
    public IReadOnlyList<Word> BodyOf(Page page) => _words.Count == 0 ? page.Words : [.. page.Words.Where(w => !_words.Contains(w))];

    /// <summary>A header in bold may be the only place that names the paper: it is kept where it stands first.</summary>
    private static bool IsTitle(MarginLine head) => head.Top && head.Line.Words.Count > 1 && LineShape.Of(head.Line).Bold;

    private void Remove(Line line) => _words.UnionWith(line.Words);
}
