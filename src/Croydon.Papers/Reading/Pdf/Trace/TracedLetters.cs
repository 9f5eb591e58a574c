using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Drawn;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>The letters of a page while they are read: kept are the places of those in bold, and the runs that may not be seen.</summary>
internal sealed class TracedLetters
{
    /// <summary>From the baseline to the middle of a small letter, as a share of the font's size.</summary>
    private const double HalfHeight = 0.25;

    /// <summary>Letters are cut this near to the edge of a cell on honest pages, in points.</summary>
    private const double AtEdge = 1;

    /// <summary>A channel this high is as light as paper.</summary>
    private const int Light = 230;

    private readonly byte[] _last = new byte[256];
    private int _lastLength;
    private (double X, double Y)? _first;
    private Matrix _transform;
    private (double A, double B, double C, double D) _font;
    private int? _pale;
    private bool _bold;
    private bool _clear;

    /// <param name="clip">What of the page is seen.</param>
    /// <returns>True where the line is of letters, and nothing else has to look at it.</returns>
    public bool Take(TraceLine line, TracedPage page, Box clip)
    {
        if (line.Is("<g "u8))
            TakeLetter(line, page);
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

    private void StartText(TraceLine line)
    {
        _transform = Matrix.Of(line);
        _clear = line.Text(" alpha=\""u8).SequenceEqual("0"u8);
        _pale = !line.Text(" color=\""u8).SequenceEqual("0"u8) && TraceColour.Of(line) is { } colour && IsLight(colour) ? colour : null;
    }

    private void StartSpan(TraceLine line)
    {
        (_first, _lastLength) = (null, 0);
        _bold = IsBold(line.Text(" font=\""u8));
        Span<double> m = stackalloc double[4];
        line.Numbers(" trm=\""u8, m);
        _font = (m[0], m[1], m[2], m[3]);
    }

    private void TakeLetter(TraceLine line, TracedPage page)
    {
        if (line.Is("<g unicode=\" \""u8))
            return;
        _lastLength = line.CopyTo(_last);
        if (!_bold && _first is not null)
            return;
        var (x, y) = Middle(line);
        _first ??= (x, y);
        if (_bold)
            page.AddBold(x, y);
    }

    private void EndSpan(TracedPage page, Box clip)
    {
        if (_first is not var (x0, y0) || _lastLength == 0)
            return;
        var (x1, y1) = Middle(new TraceLine(_last.AsSpan(0, _lastLength)));
        var run = new Box(Math.Min(x0, x1), Math.Min(y0, y1), Math.Max(x0, x1), Math.Max(y0, y1));
        var isWithin = run.X0 >= clip.X0 - AtEdge && run.X1 <= clip.X1 + AtEdge && run.Y0 >= clip.Y0 - AtEdge && run.Y1 <= clip.Y1 + AtEdge;
        if (_clear || _pale is not null || !isWithin)
            page.Add(new FaintText(run, _clear ? default : clip, _pale));
    }

    private (double X, double Y) Middle(TraceLine letter)
    {
        double x = letter.Number(" x=\""u8), y = letter.Number(" y=\""u8), half = letter.Number(" adv=\""u8) / 2;
        return _transform.Apply(x + (half * _font.A) + (HalfHeight * _font.C), y + (half * _font.B) + (HalfHeight * _font.D));
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
