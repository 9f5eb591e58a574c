using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// Finds an arrow that is drawn in a cell, filled or in outline. Its silhouette is symmetric about its axis; along the
/// axis it swells from a point to the barbs, then drops at once to the shaft.
/// </summary>
internal static class CellArrow
{
    private const double Inset = 3.5;
    private const int Smallest = 6;
    private const int Largest = 40;
    private const int Contrast = 90;

    /// <summary>The part of a word's box that capitals reach: an arrow may stand close below.</summary>
    private const double AboveBaseline = 0.8;
    private const double Symmetric = 0.75;
    private const double Dropped = 0.7;

    /// <param name="image">One pixel a point.</param>
    /// <param name="words">The words in the cell, which are not looked at.</param>
    /// <returns>"↑", "↓", "→" or "←"; null where no arrow is drawn.</returns>
    public static string? Of(PageImage image, Box cell, IReadOnlyList<Word> words)
    {
        if (cell.Width < 2 * Inset + Smallest || cell.Height < 2 * Inset + Smallest || words.Count > 2)
            return null;
        var ink = Ink(image, cell, words);
        if (ink.Count < 2 * Smallest || Silhouette.Of(ink) is not { } shape
            || shape.Width is < Smallest or > Largest || shape.Height is < Smallest or > Largest)
            return null;
        var (upright, lying) = (shape.LikeMirrored(true), shape.LikeMirrored(false));
        if (Math.Max(upright, lying) < Symmetric || upright == lying)
            return null;
        return upright > lying ? Pointing(shape.RowWidths(), "↑", "↓") : Pointing(shape.ColumnHeights(), "←", "→");
    }

    private static string? Pointing(IReadOnlyList<int> profile, string atStart, string atEnd)
    {
        if (IsArrow(profile))
            return atEnd;
        return IsArrow([.. profile.Reverse()]) ? atStart : null;
    }

    /// <summary>Shaft first: the widest place, reached by a jump, then narrower step by step to the point.</summary>
    private static bool IsArrow(IReadOnlyList<int> profile)
    {
        var widest = profile.Max();
        var (first, barbs) = (profile.ToList().IndexOf(widest), profile.ToList().LastIndexOf(widest));
        if (first < 2 || profile.Count - barbs < 4 || profile[^1] > widest / 2 || profile.Take(first - 1).Max() > Dropped * widest)
            return false;
        return Enumerable.Range(barbs + 1, profile.Count - barbs - 1).All(i => profile[i] <= profile[i - 1] + 1) && profile[barbs + 2] > Dropped * widest - 1;
    }

    /// <summary>Pixels unlike the commonest colour of the cell.</summary>
    private static List<(int X, int Y)> Ink(PageImage image, Box cell, IReadOnlyList<Word> words)
    {
        var pixels = new List<(int X, int Y, int Rgb)>();
        for (var y = Math.Max(0, (int)(cell.Y0 + Inset)); y < Math.Min(image.Height, (int)(cell.Y1 - Inset)); y++)
        {
            for (var x = Math.Max(0, (int)(cell.X0 + Inset)); x < Math.Min(image.Width, (int)(cell.X1 - Inset)); x++)
            {
                if (!words.Any(w => x >= w.Box.X0 - 1 && x <= w.Box.X1 + 1 && y >= w.Box.Y0 - 1 && y <= w.Box.Y0 + (AboveBaseline * w.Box.Height) + 1))
                    pixels.Add((x, y, Rgb(image, x, y)));
            }
        }

        if (pixels.Count == 0)
            return [];
        var ground = pixels.CountBy(p => p.Rgb).MaxBy(c => c.Value).Key;
        return [.. pixels.Where(p => Difference(p.Rgb, ground) > Contrast).Select(p => (p.X, p.Y))];
    }

    private static int Rgb(PageImage image, int x, int y)
    {
        var at = ((y * image.Width) + x) * 3;
        return (image.Rgb[at] << 16) | (image.Rgb[at + 1] << 8) | image.Rgb[at + 2];
    }

    private static int Difference(int a, int b) =>
        Math.Abs((a >> 16) - (b >> 16)) + Math.Abs(((a >> 8) & 255) - ((b >> 8) & 255)) + Math.Abs((a & 255) - (b & 255));
}
