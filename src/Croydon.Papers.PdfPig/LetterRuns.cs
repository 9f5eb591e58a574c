using System.Text;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;

namespace Croydon.Papers.PdfPig;

/// <summary>
/// Puts letters together to words, in the order in which the page draws them: a word ends at a space, a gap of a tenth of the
/// font's size, another baseline or another direction. Neighbouring cells, which stand closer than the words of a line may,
/// are drawn one after the other and so stay apart.
/// </summary>
internal sealed class LetterRuns
{
    private const double LargestGap = 0.1;
    private const double LargestOverlap = 0.3;
    private const double LargestShift = 0.35;
    private const double SameDirection = 0.99;
    private const double SamePlace = 0.1;

    private readonly List<LetterRun> _words = [];
    private readonly HashSet<(string, long, long)> _seen = [];
    private readonly List<Letter> _open = [];
    private (double X, double Y) _along = (1, 0);

    public static IReadOnlyList<LetterRun> Words(IReadOnlyList<Letter> letters)
    {
        var runs = new LetterRuns();
        foreach (var letter in letters)
            runs.Take(letter);
        runs.Close();
        return runs._words;
    }

    private void Take(Letter letter)
    {
        if (string.IsNullOrWhiteSpace(letter.Value) || letter.Value == "\0")
        {
            Close();
            return;
        }

        var along = Direction(letter) ?? _along;
        if (_open.Count > 0 && Ends(_open[^1], letter, along))
            Close();
        _along = along;
        _open.Add(letter);
    }

    private bool Ends(Letter last, Letter next, (double X, double Y) along)
    {
        if ((along.X * _along.X) + (along.Y * _along.Y) < SameDirection)
            return true;
        var (dx, dy) = (next.StartBaseLine.X - last.EndBaseLine.X, next.StartBaseLine.Y - last.EndBaseLine.Y);
        var size = Math.Max(1, Math.Min(Size(last), Size(next)));
        var gap = (dx * _along.X) + (dy * _along.Y);
        var shift = Math.Abs((dy * _along.X) - (dx * _along.Y));
        return gap > LargestGap * size || gap < -LargestOverlap * size || shift > LargestShift * size;
    }

    /// <summary>Null where the letter has no width to tell it by.</summary>
    private static (double X, double Y)? Direction(Letter letter)
    {
        var (x, y) = (letter.EndBaseLine.X - letter.StartBaseLine.X, letter.EndBaseLine.Y - letter.StartBaseLine.Y);
        var length = Math.Sqrt((x * x) + (y * y));
        return length < 0.01 ? null : (x / length, y / length);
    }

    private static double Size(Letter letter) => Math.Abs(letter.PointSize);

    /// <summary>A word drawn twice in one place, to make it look bold, is one.</summary>
    private void Close()
    {
        if (_open.Count == 0)
            return;
        var word = WordOf(_open);
        var cell = Math.Max(0.5, SamePlace * (word.Top - word.Bottom) * 2);
        if (_seen.Add((word.Text, (long)Math.Round(word.Left / cell), (long)Math.Round(word.Bottom / cell))))
            _words.Add(word);
        _open.Clear();
    }

    private static LetterRun WordOf(List<Letter> letters)
    {
        var text = new StringBuilder();
        var (left, bottom, right, top) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var letter in letters)
        {
            text.Append(Ligatures.Apart(letter.Value));
            foreach (var corner in Corners(letter))
                (left, bottom, right, top) = (Math.Min(left, corner.X), Math.Min(bottom, corner.Y), Math.Max(right, corner.X), Math.Max(top, corner.Y));
        }

        return new LetterRun(text.ToString(), left, bottom, right, top, letters.TrueForAll(l => l.FontDetails.IsBold || l.FontDetails.Weight >= 600));
    }

    private static PdfPoint[] Corners(Letter letter)
    {
        var box = letter.GlyphRectangleLoose;
        return [box.BottomLeft, box.BottomRight, box.TopLeft, box.TopRight, letter.StartBaseLine, letter.EndBaseLine];
    }
}
