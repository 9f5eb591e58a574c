using System.Buffers.Text;
using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>
/// Reads `pdftotext -tsv` as it comes: a header line, then level, page, paragraph, block, line, word, left, top, width, height,
/// confidence, text, with tabs between. Level 1 is a page, level 5 a word; the levels between are poppler's own
/// grouping, which merges neighbouring cells of a table and is not used.
/// </summary>
internal sealed class PopplerTsv
{
    private const int Fields = 12;

    private readonly List<Page> _pages = [];
    private readonly Spellings _spellings = new();
    private readonly LineFeed _lines = new();
    private List<Word> _words = [];
    private char[] _letters = new char[256];

    public IReadOnlyList<Page> Pages => _pages;

    /// <param name="piece">The bytes that follow those before; lines may be cut anywhere.</param>
    public void Take(ReadOnlyMemory<byte> piece) => _lines.Take(piece.Span, TakeLine);

    private void TakeLine(ReadOnlySpan<byte> line)
    {
        Span<Range> at = stackalloc Range[Fields];
        if (Split(line, at) < Fields)
            return;
        if (line[at[0]] is [(byte)'1'])
        {
            _words = [];
            _pages.Add(new Page(_pages.Count + 1, Number(line[at[8]]), Number(line[at[9]]), _words));
        }
        else if (line[at[0]] is [(byte)'5'] && _pages.Count > 0)
        {
            TakeWord(Letters(line[at[11]]), Number(line[at[6]]), Number(line[at[7]]), Number(line[at[8]]), Number(line[at[9]]));
        }
    }

    private void TakeWord(ReadOnlySpan<char> text, double left, double top, double width, double height)
    {
        if (!text.IsWhiteSpace())
            _words.Add(new Word(_spellings.Once(text), new Box(left, top, left + width, top + height)));
    }

    /// <summary>The last field is all that is left of the line.</summary>
    private static int Split(ReadOnlySpan<byte> line, Span<Range> at)
    {
        var (from, count) = (0, 0);
        while (count < at.Length - 1 && line[from..].IndexOf((byte)'\t') is >= 0 and var length)
        {
            at[count++] = from..(from + length);
            from += length + 1;
        }

        at[count++] = from..line.Length;
        return count;
    }

    private ReadOnlySpan<char> Letters(ReadOnlySpan<byte> text)
    {
        if (_letters.Length < text.Length)
            _letters = new char[text.Length];
        return _letters.AsSpan(0, Encoding.UTF8.GetChars(text, _letters)).TrimEnd('\r');
    }

    /// <summary>0 where it is no number.</summary>
    private static double Number(ReadOnlySpan<byte> text) => Utf8Parser.TryParse(text, out double number, out _) && double.IsFinite(number) ? number : 0;
}
