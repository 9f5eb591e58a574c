using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Reading.PlainText;

/// <summary>Splits a text or Markdown file into blocks: headings, list items, paragraphs, and tables of pipes or tabs.</summary>
internal sealed class TextBlocks(string file)
{
    private const int StrongHeadingLength = 240;
    private const int LowestLevel = 6;

    private readonly string[] _lines = file.ReplaceLineEndings("\n").Split('\n');
    private readonly List<Block> _blocks = [];
    private readonly List<int> _open = [];
    private BlockKind _openKind;
    private int _openLevel;

    public IReadOnlyList<Block> Read()
    {
        for (var i = 0; i < _lines.Length;)
        {
            var rows = TextTables.RowsFrom(_lines, i);
            if (rows > 0)
            {
                Close();
                _blocks.Add(TextTables.Read(_lines, i, rows));
                i += rows;
                continue;
            }

            Take(i);
            i++;
        }

        Close();
        return ChartDebris.SetAside(_blocks);
    }

    private void Take(int index)
    {
        var raw = _lines[index];
        if (string.IsNullOrWhiteSpace(raw) || TextLines.IsRule(raw))
            Close();
        else if (raw.TrimStart() is ['#', ..] heading && heading.TrimStart('#') is { Length: > 0 } title)
            Heading(index, heading.Length - title.Length, title.Trim());
        else if (Markers.IsBullet(Markers.Split(raw).Marker))
            Begin(index, BlockKind.ListItem, 1 + ((raw.TakeWhile(char.IsWhiteSpace).Count() + 1) / 2));
        else if (_open.Count == 0 || TextLines.BeginsNumbered(_lines[index - 1], raw) || IsAfterHeading(raw))
            Begin(index, Markers.MisreadBullet(raw) is null ? BlockKind.Paragraph : BlockKind.ListItem, Markers.MisreadBullet(raw) is null ? 0 : 1);
        else
            _open.Add(index);
    }

    private bool IsAfterHeading(string raw) => _open.Count == 1 && TextLines.IsCapitals(_lines[_open[0]]) && !TextLines.IsCapitals(raw);

    private void Begin(int index, BlockKind kind, int level)
    {
        Close();
        (_openKind, _openLevel) = (kind, level);
        _open.Add(index);
    }

    private void Heading(int index, int level, string text)
    {
        Close();
        var line = LineAt(index, Markup.Strip(text));
        var (marker, rest) = Markers.Split(line.Text);
        _blocks.Add(Repaired(BlockKind.Heading, rest.Trim(), [line]) with { Level = level, Marker = marker });
    }

    private void Close()
    {
        if (_open.Count == 0)
            return;
        var raw = string.Join('\n', _open.Select(i => _lines[i].Trim()));
        var strong = _openKind == BlockKind.Paragraph && raw.Length < StrongHeadingLength && Markup.IsStrong(raw);
        var lines = strong ? StrongLines(raw) : [.. _open.Select(i => LineAt(i, Markup.Strip(_lines[i]).TrimEnd()))];
        _blocks.Add(Make(lines, strong));
        _open.Clear();
    }

    private Block Make(List<Line> lines, bool strong)
    {
        var shown = string.Join(' ', lines.Select(l => l.Text.Trim()));
        var (marker, text) = _openKind == BlockKind.ListItem ? ListMarker(shown) : Markers.Split(shown);
        var kind = _openKind != BlockKind.Paragraph ? _openKind
            : IsFurniture(shown) ? BlockKind.Aside
            : strong || (lines.Count == 1 && TextLines.IsCapitals(shown)) ? BlockKind.Heading
            : BlockKind.Paragraph;
        return Repaired(kind, text.Trim(), lines) with { Level = kind == BlockKind.Heading ? LowestLevel : _openLevel, Marker = marker };
    }

    private static Block Repaired(BlockKind kind, string raw, IReadOnlyList<Line> lines) =>
        Repair.Recognised(raw) is var text && text != raw ? new Block(kind, text, lines) { Raw = raw } : new Block(kind, raw, lines);

    private static bool IsFurniture(string text) =>
        Furnishings.AgendaItem(text) is not null || Furnishings.IsPageStamp(text) || Furnishings.IsBlankPageNotice(text);

    /// <summary>"- i) Note" carries two marks: the counted one is the paper's, the bullet its converter's.</summary>
    private static (string? Marker, string Text) ListMarker(string shown)
    {
        if (Markers.MisreadBullet(shown) is { } misread)
            return (misread, shown.TrimStart()[misread.Length..].TrimStart());
        var (bullet, text) = Markers.Split(shown);
        var (counted, rest) = Markers.Split(text);
        return counted is null || Markers.IsBullet(counted) ? (bullet, text) : (counted, rest);
    }

    /// <summary>The emphasis may open on one line and close on the next, so it is taken off the whole.</summary>
    private List<Line> StrongLines(string raw) =>
        [.. Markup.Strip(raw.Replace('\n', '\u2028')).Split('\u2028').Select((text, i) => LineAt(_open[i], text.TrimEnd()))];

    private Line LineAt(int index, string shown) =>
        Line.OfFile(index + 1, shown) with { Raw = string.Equals(shown, _lines[index], StringComparison.Ordinal) ? null : _lines[index] };
}
