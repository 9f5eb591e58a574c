using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Flow;

namespace Croydon.Papers.Layout;

/// <summary>The text of a paper, page after page, in reading order, with the blocks that are already made (tables, stamps) at their places.</summary>
internal sealed class TextFlow
{
    private readonly List<(Page Page, IReadOnlyList<Column> Columns, IReadOnlyList<Block> Placed)> _pages = [];
    private readonly List<(Draft? Draft, Block? Placed)> _entries = [];

    /// <param name="words">The words that are to become paragraphs.</param>
    /// <param name="placed">Blocks made of other words of the page; each goes before the first paragraph that stands lower in its column.</param>
    public void Add(Page page, IEnumerable<Word> words, IReadOnlyList<Block> placed) =>
        _pages.Add((page, XyCut.Columns(page.Number, words), placed));

    public IReadOnlyList<Block> Blocks()
    {
        var usual = Leading.Of(_pages.SelectMany(p => p.Columns));
        var edges = _pages.GroupBy(p => Math.Round(p.Page.Width)).ToDictionary(g => g.Key, g => RightEdge(g.SelectMany(p => p.Columns)));
        foreach (var (page, columns, placed) in _pages)
            Enter(columns, placed, Leading.Of(columns, usual), edges[Math.Round(page.Width)]);
        var finish = new BlockMaker([.. _entries.Select(e => e.Draft).OfType<Draft>()]);
        return [.. _entries.Select(e => e.Placed ?? finish.Make(e.Draft!))];
    }

    private void Enter(IReadOnlyList<Column> columns, IReadOnlyList<Block> placed, double leading, double edge)
    {
        var waiting = placed.OrderBy(b => PlaceOf(b).Y0).ToList();
        foreach (var column in columns)
        {
            var right = column.Parted ? column.Right : Math.Max(column.Right, edge);
            var lines = column.Lines.AsEnumerable();
            foreach (var block in waiting.Where(b => StandsIn(b, column)).ToList())
            {
                var above = lines.TakeWhile(l => l.Box.CentreY < PlaceOf(block).Y0).ToList();
                lines = lines.Skip(above.Count).ToList();
                Enter(Paragraphs.Of(above, column.Left, right, leading));
                _entries.Add((null, block));
                waiting.Remove(block);
            }

            Enter(Paragraphs.Of([.. lines], column.Left, right, leading));
        }

        _entries.AddRange(waiting.Select(b => ((Draft?)null, (Block?)b)));
    }

    /// <summary>The first paragraph may carry on the last one of the column before, whatever stamps stand between.</summary>
    private void Enter(IEnumerable<Draft> drafts)
    {
        var first = true;
        foreach (var draft in drafts)
        {
            var last = first ? _entries.FindLastIndex(e => e.Placed?.Kind != BlockKind.Aside) : -1;
            if (last >= 0 && _entries[last].Draft is { } before && PageJoins.Continues(before, draft))
                _entries[last] = (before with { Lines = [.. before.Lines, .. draft.Lines] }, null);
            else
                _entries.Add((draft, null));
            first = false;
        }
    }

    private static double RightEdge(IEnumerable<Column> columns)
    {
        var edges = columns.Where(c => !c.Parted).Select(c => c.Right).Order().ToList();
        return edges.Count == 0 ? 0 : edges[edges.Count / 2];
    }

    private static bool StandsIn(Block block, Column column) =>
        PlaceOf(block).Y0 < column.Lines[^1].Box.CentreY
        && (!column.Parted || PlaceOf(block).HorizontalOverlap(new Box(column.Left, 0, column.Right, 0)) > 0);

    private static Box PlaceOf(Block block) =>
        block.Table?.Box ?? Box.Around(block.Lines.Where(l => l.Box is not null).Select(l => l.Box!.Value)) ?? default;
}
