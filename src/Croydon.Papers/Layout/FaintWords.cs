using Croydon.Papers.Documents;
using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Drawn;

namespace Croydon.Papers.Layout;

/// <summary>Words that a drawing does not show: clipped away, without colour, or of the colour of the ground that they stand on.</summary>
internal static class FaintWords
{
    /// <summary>How far a word may stand from where its letters were drawn, in points.</summary>
    private const double Beside = 2;

    /// <summary>Least difference in one channel, 0 to 255, that the eye sees.</summary>
    private const int Contrast = 18;

    /// <summary>None where half of the page and more would be: its layers are not what they seem.</summary>
    public static IReadOnlySet<Word> Find(IReadOnlyList<Word> words, PageDrawing drawing)
    {
        if (drawing.Faint.Count == 0)
            return new HashSet<Word>();
        var image = drawing.Faint.Any(f => f.Colour is not null) ? drawing.Paint() : null;
        var hidden = words.Where(w => drawing.Faint.Any(f => StandsIn(w.Box, f.Run) && IsHidden(w.Box, f, image))).ToHashSet<Word>(ReferenceEqualityComparer.Instance);
        return hidden.Count * 2 < words.Count ? hidden : new HashSet<Word>();
    }

    private static bool StandsIn(Box word, Box run) =>
        word.CentreX >= run.X0 - Beside && word.CentreX <= run.X1 + Beside && word.CentreY >= run.Y0 - Beside && word.CentreY <= run.Y1 + Beside;

    private static bool IsHidden(Box word, FaintText text, PageImage? image) =>
        !text.Seen.HoldsCentreOf(word) || (text.Colour is { } colour && image is not null && IsGround(word, colour, image));

    /// <summary>At the middle and at both ends of the word.</summary>
    private static bool IsGround(Box word, int colour, PageImage image) =>
        new[] { word.X0 + 1, word.CentreX, word.X1 - 1 }.All(x => IsLike(image, (int)x, (int)word.CentreY, colour));

    private static bool IsLike(PageImage image, int x, int y, int colour)
    {
        if (x < 0 || y < 0 || x >= image.Width || y >= image.Height)
            return true;
        var at = ((y * image.Width) + x) * 3;
        return Math.Abs(image.Rgb[at] - (colour >> 16)) < Contrast
            && Math.Abs(image.Rgb[at + 1] - ((colour >> 8) & 255)) < Contrast
            && Math.Abs(image.Rgb[at + 2] - (colour & 255)) < Contrast;
    }
}
