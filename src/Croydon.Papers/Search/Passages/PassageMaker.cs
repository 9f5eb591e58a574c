using Croydon.Papers.Documents;

namespace Croydon.Papers.Search.Passages;

/// <summary>
/// Cuts a paper into passages. A paragraph stands alone, as does each row of a table; short list items are kept together
/// with the line that leads into them, and a line of a few words goes with what follows it.
/// </summary>
public sealed class PassageMaker
{
    private const int ShortWords = 30;
    private const int FewWords = 8;
    private const int PassageWords = 120;
    private const int HeadingLength = 300;

    private readonly Paper _paper;
    private readonly Headings _headings;
    private readonly List<Passage> _passages = [];
    private readonly List<Block> _open = [];
    private Block? _bareHeading;

    private PassageMaker(Paper paper)
    {
        _paper = paper;
        _headings = new Headings(paper);
    }

    /// <summary>In the order of the paper; empty where it has no words.</summary>
    public static IReadOnlyList<Passage> Make(Paper paper)
    {
        var maker = new PassageMaker(paper);
        for (var i = 0; i < paper.Blocks.Count; i++)
            maker.Take(i);
        maker.Close();
        maker.CloseHeading();
        return maker._passages;
    }

    private void Take(int index)
    {
        var block = _paper.Blocks[index];
        if (_headings.StartsPart(index) || block.Kind == BlockKind.Heading)
            Close();
        if (block.Kind == BlockKind.Heading && block.FullText.Length <= HeadingLength)
        {
            if (_bareHeading?.Level >= block.Level)
                CloseHeading();
            _bareHeading = block;
            _headings.Enter(index, block);
            return;
        }

        _headings.Enter(index, null);
        if (block.FullText.Trim().Length == 0)
            return;
        _bareHeading = null;
        if (block.Table is { Rows.Count: > 0 } table)
        {
            Close();
            _passages.AddRange(TableRows.Passages(_paper, table, _headings.Path));
        }
        else
        {
            Add(block);
        }
    }

    private void Add(Block block)
    {
        if (!Joins(block))
            Close();
        _open.Add(block);
    }

    private bool Joins(Block block) =>
        _open.Count > 0
        && _open.Sum(Words) + Words(block) <= PassageWords
        && (_open.TrueForAll(b => Words(b) <= FewWords) || (IsShortItem(block) && (IsShortItem(_open[^1]) || LeadsIn(_open[^1]))));

    private static bool IsShortItem(Block block) => block.Kind == BlockKind.ListItem && Words(block) <= ShortWords;

    private static bool LeadsIn(Block block) => block.Text.EndsWith(':') || block.Text.EndsWith(":-", StringComparison.Ordinal);

    private static int Words(Block block) => block.Text.AsSpan().Count(' ') + 1;

    private void CloseHeading()
    {
        if (_bareHeading is not null)
            _passages.Add(PassageOf("heading", [_bareHeading]));
        _bareHeading = null;
    }

    private void Close()
    {
        if (_open.Count == 0)
            return;
        _passages.Add(PassageOf(_open.Exists(b => b.Kind == BlockKind.ListItem) ? "list" : "paragraph", _open));
        _open.Clear();
    }

    private Passage PassageOf(string kind, IReadOnlyList<Block> blocks)
    {
        var page = blocks[0].Page;
        var lines = blocks.SelectMany(b => b.Lines).ToList();
        return new Passage(kind, _headings.Path, string.Join('\n', blocks.Select(b => b.FullText)))
        {
            Page = page,
            PageTo = lines.Count > 0 ? lines.Max(l => l.Page) : page,
            PrintedPage = _paper.PrintedNumber(page),
            Line = blocks[0].LineNumber,
            LineTo = lines.Count > 0 ? lines[^1].Number : null,
            Box = page is null ? null : _paper.Shown(page, Box.Around(lines.Where(l => l.Page == page && l.Box is not null).Select(l => l.Box!.Value))),
        };
    }
}
