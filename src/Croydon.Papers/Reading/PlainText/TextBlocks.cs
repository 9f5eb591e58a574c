using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Reading.PlainText;

/// <summary>Splits a text or Markdown file into blocks: headings, list items, paragraphs, and tables of pipes or tabs.</summary>
internal sealed class TextBlocks(string file)
{
    private const int StrongHeadingLength = 160;

    private readonly string[] _lines = file.ReplaceLineEndings("\n").Split('\n');
    private readonly List<Block> _blocks = [];
    private readonly List<Line> _open = [];
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
        return _blocks;
    }

    private void Take(int index)
    {
        var raw = _lines[index];
        if (string.IsNullOrWhiteSpace(raw) || IsRule(raw))
            Close();
        else if (raw.TrimStart() is ['#', ..] heading)
            Single(index, BlockKind.Heading, heading.TakeWhile(c => c == '#').Count(), heading.TrimStart('#').Trim());
        else if (_open.Count == 0 && Markup.IsStrong(raw) && raw.Length < StrongHeadingLength)
            Single(index, BlockKind.Heading, 6, raw.Trim());
        else if (Markers.IsBullet(Markers.Split(raw).Marker))
            Begin(index, BlockKind.ListItem, 1 + (raw.TakeWhile(char.IsWhiteSpace).Count() + 1) / 2);
        else if (_open.Count == 0)
            Begin(index, BlockKind.Paragraph, 0);
        else
            _open.Add(LineAt(index));
    }

    private void Begin(int index, BlockKind kind, int level)
    {
        Close();
        (_openKind, _openLevel) = (kind, level);
        _open.Add(LineAt(index));
    }

    private void Single(int index, BlockKind kind, int level, string text)
    {
        Close();
        var line = LineAt(index, Markup.Strip(text));
        var (marker, rest) = Markers.Split(line.Text);
        _blocks.Add(new Block(kind, rest.Trim(), [line]) { Level = level, Marker = marker });
    }

    private void Close()
    {
        if (_open.Count == 0)
            return;
        var (marker, text) = Markers.Split(string.Join(' ', _open.Select(l => l.Text.Trim())));
        _blocks.Add(new Block(_openKind, text.Trim(), [.. _open]) { Level = _openLevel, Marker = marker });
        _open.Clear();
    }

    private Line LineAt(int index) => LineAt(index, Markup.Strip(_lines[index]).TrimEnd());

    private Line LineAt(int index, string shown) =>
        Line.OfFile(index + 1, shown) with { Raw = string.Equals(shown, _lines[index], StringComparison.Ordinal) ? null : _lines[index] };

    // "---", "* * *", "====" on a line of their own
    private static bool IsRule(string line) =>
        line.Trim() is { Length: >= 3 } t && t.Replace(" ", "", StringComparison.Ordinal) is { Length: >= 3 } r && r.All(c => c == r[0]) && r[0] is '-' or '*' or '_' or '=' && line.Trim().All(c => c is '-' or '*' or '_' or '=' or ' ');
}
