using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>
/// Puts letters together to words, in the order in which the page draws them, by the rule of xpdf's and poppler's text output:
/// a word ends at a space, a gap, another baseline or another direction. Neighbouring cells, which stand closer than the words
/// of a line may, are drawn one after the other and so stay apart.
/// </summary>
internal sealed class TracedWords(Spellings spellings)
{
    /// <summary>Wider, as a share of the font's size, stands between words: kerning and justified letters stay below it, the thinnest spaces above.</summary>
    private const double LargestGap = 0.07;

    /// <summary>Letters overlap by less, as a share of the font's size.</summary>
    private const double LargestOverlap = 0.3;

    /// <summary>Raised and lowered letters of a word stand off its baseline by less, as a share of the font's size.</summary>
    private const double LargestShift = 0.35;

    /// <summary>Cosine of the angle between letters of one word.</summary>
    private const double SameDirection = 0.99;

    /// <summary>A word drawn again to look bold stands within this share of its height.</summary>
    private const double SamePlace = 0.1;

    private const int LongestWord = 1000;

    /// <summary>Of one page; the words after them are not kept.</summary>
    private const int Most = 100_000;

    /// <summary>How many words of one spelling are looked at for the same place, the last first.</summary>
    private const int MostAlike = 50;

    private readonly List<Word> _words = [];
    private readonly Dictionary<string, int> _lastOf = new(StringComparer.Ordinal);
    private readonly List<int> _sameBefore = [];
    private readonly StringBuilder _text = new();
    private Box _box;
    private SpanFont _font;
    private (double X, double Y) _end;
    private int _letters;
    private int _bold;

    public IReadOnlyList<Word> Words => _words;

    public bool AreTooMany => _words.Count >= Most;

    /// <param name="x">Where it starts on its baseline.</param>
    /// <param name="endX">Where the next would.</param>
    public void Take(Rune character, SpanFont font, double x, double y, double endX, double endY)
    {
        if (Rune.IsWhiteSpace(character) || character.Value == 0)
        {
            Close();
            return;
        }

        if (_letters > 0 && Ends(font, x, y))
            Close();
        var box = font.Around(x, y, endX, endY);
        _box = _letters == 0 ? box : _box.Union(box);
        (_font, _end) = (font, (endX, endY));
        _letters++;
        _bold += font.Bold ? 1 : 0;
        Append(character);
    }

    /// <summary>A letter without a place of its own, of the word before it.</summary>
    public void Append(Rune character)
    {
        if (_letters == 0)
            return;
        Span<char> letters = stackalloc char[2];
        _text.Append(letters[..character.EncodeToUtf16(letters)]);
    }

    public void Close()
    {
        if (_letters > 0 && !AreTooMany)
            Add();
        _text.Clear();
        (_letters, _bold) = (0, 0);
    }

    private bool Ends(SpanFont font, double x, double y)
    {
        var (along, before) = (font.Along, _font.Along);
        if ((along.X * before.X) + (along.Y * before.Y) < SameDirection || _letters >= LongestWord)
            return true;
        var (dx, dy) = (x - _end.X, y - _end.Y);
        var size = Math.Max(1, Math.Min(font.Size, _font.Size));
        var gap = (dx * before.X) + (dy * before.Y);
        var shift = Math.Abs((dy * before.X) - (dx * before.Y));
        return gap > LargestGap * size || gap < -LargestOverlap * size || shift > LargestShift * size;
    }

    private void Add()
    {
        var text = Spelling();
        var before = _lastOf.GetValueOrDefault(text, -1);
        if (IsThere(before))
            return;
        _lastOf[text] = _words.Count;
        _sameBefore.Add(before);
        _words.Add(new Word(text, _box) { Bold = _bold * 2 > _letters });
    }

    private string Spelling()
    {
        Span<char> text = stackalloc char[LongestWord];
        text = text[..Math.Min(_text.Length, text.Length)];
        _text.CopyTo(0, text, text.Length);
        return spellings.Once(text);
    }

    /// <param name="at">The last word of this spelling; -1 for none.</param>
    private bool IsThere(int at)
    {
        var tolerance = SamePlace * _box.Height;
        for (var looked = 0; at >= 0 && looked < MostAlike; at = _sameBefore[at], looked++)
            if (Math.Abs(_words[at].Box.X0 - _box.X0) < tolerance && Math.Abs(_words[at].Box.Y0 - _box.Y0) < tolerance)
                return true;
        return false;
    }
}
