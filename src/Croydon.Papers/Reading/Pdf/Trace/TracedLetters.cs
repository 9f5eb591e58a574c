using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Drawn;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>The letters of a page while they are read: they become words, and the runs of them that may not be seen are noted.</summary>
internal sealed class TracedLetters(Spellings spellings)
{
    /// <summary>From the baseline to the middle of a small letter, as a share of the font's size.</summary>
    private const double HalfHeight = 0.25;

    /// <summary>Letters are cut this near to the edge of a cell on honest pages, in points.</summary>
    private const double AtEdge = 1;

    /// <summary>A channel this high is as light as paper.</summary>
    private const int Light = 230;

    private TracedWords _words = new(spellings);
    private Matrix _transform;
    private SpanFont _font;
    private Box? _run;
    private int? _pale;
    private bool _clear;
    private bool _isNamed;

    public void StartPage() => _words = new TracedWords(spellings);

    public void EndPage(TracedPage page)
    {
        _words.Close();
        page.Words = _words.Words;
        page.IsCut = _words.AreTooMany;
    }

    /// <param name="clip">What of the page is seen.</param>
    /// <returns>True where the line is of letters, and nothing else has to look at it.</returns>
    public bool Take(TraceLine line, TracedPage page, Box clip)
    {
        if (line.Is("<g "u8))
            TakeLetter(new TracedLetter(line), page);
        else if (line.Is("<span "u8))
            StartSpan(line);
        else if (line.Is("</span"u8))
            EndSpan(page, clip);
        else if (line.Is("<fill_text "u8) || line.Is("<stroke_text "u8))
            StartText(line);
        else
            return false;
        return true;
    }

    /// <summary>Of text that paints, clips or only stands there to be copied.</summary>
    public void StartText(TraceLine line)
    {
        _transform = Matrix.Of(line);
        _clear = line.Text(" alpha=\""u8).SequenceEqual("0"u8);
        _pale = !line.Text(" color=\""u8).SequenceEqual("0"u8) && TraceColour.Of(line) is { } colour && IsLight(colour) ? colour : null;
    }

    private void StartSpan(TraceLine line)
    {
        _run = null;
        Span<double> m = stackalloc double[4];
        line.Numbers(" trm=\""u8, m);
        var (x, y) = _transform.Turn(m[0], m[1]);
        var (upX, upY) = _transform.Turn(m[2], m[3]);
        var name = line.Text(" font=\""u8);
        var (ascent, descent) = FontHeights.Of(name);
        _font = new SpanFont(x, y, upX, upY, ascent, descent, IsBold(name));
    }

    private void TakeLetter(TracedLetter letter, TracedPage page)
    {
        var character = letter.Character;
        if (!letter.HasPlace)
        {
            if (!_isNamed)
                _words.Append(character);
            return;
        }

        var advance = letter.Advance;
        var (x, y) = _transform.Apply(letter.X, letter.Y);
        _words.Take(character, _font, x, y, x + (advance * _font.X), y + (advance * _font.Y));
        TakeLigature(letter.Ligature);
        if (Rune.IsWhiteSpace(character))
            return;
        page.Count(character);
        double middleX = x + (advance / 2 * _font.X) + (HalfHeight * _font.UpX), middleY = y + (advance / 2 * _font.Y) + (HalfHeight * _font.UpY);
        var middle = new Box(middleX, middleY, middleX, middleY);
        _run = _run?.Union(middle) ?? middle;
    }

    /// <summary>The letters after the first, which then are not told a second time.</summary>
    private void TakeLigature(ReadOnlySpan<byte> name)
    {
        _isNamed = name.Length > 0;
        for (var i = 2; i < name.Length; i += 2)
            _words.Append(new Rune(name[i]));
    }

    private void EndSpan(TracedPage page, Box clip)
    {
        if (_run is not { } run)
            return;
        var isWithin = run.X0 >= clip.X0 - AtEdge && run.X1 <= clip.X1 + AtEdge && run.Y0 >= clip.Y0 - AtEdge && run.Y1 <= clip.Y1 + AtEdge;
        if (_clear || _pale is not null || !isWithin)
            page.Add(new FaintText(run, _clear ? default : clip, _pale));
    }

    private static bool IsLight(int colour) => Math.Min(colour >> 16, Math.Min((colour >> 8) & 255, colour & 255)) >= Light;

    /// <summary>By the name of the font, as "ABCDEE+Calibri-Bold" or "Arial Black".</summary>
    private static bool IsBold(ReadOnlySpan<byte> font) => Holds(font, "bold"u8) || Holds(font, "black"u8) || Holds(font, "heavy"u8);

    private static bool Holds(ReadOnlySpan<byte> font, ReadOnlySpan<byte> name)
    {
        for (var i = 0; i + name.Length <= font.Length; i++)
            if (Ascii.EqualsIgnoreCase(font.Slice(i, name.Length), name))
                return true;
        return false;
    }
}
