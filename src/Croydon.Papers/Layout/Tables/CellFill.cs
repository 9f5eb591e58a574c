using System.Globalization;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading;

namespace Croydon.Papers.Layout.Tables;

/// <summary>The background colour of a cell: the commonest colour of its pixels outside rules and letters.</summary>
internal static class CellFill
{
    /// <summary>Kept away from the rules around the cell, in points.</summary>
    private const double Inset = 2.5;

    /// <summary>A channel this near to 255 is white.</summary>
    private const int White = 250;

    /// <param name="image">One pixel a point.</param>
    /// <param name="words">The words in the cell.</param>
    /// <returns>#rrggbb; null where the cell is white or too small to tell.</returns>
    public static string? Of(PageImage image, Box cell, IReadOnlyList<Word> words)
    {
        int left = (int)Math.Ceiling(cell.X0 + Inset), right = (int)(cell.X1 - Inset);
        int top = (int)Math.Ceiling(cell.Y0 + Inset), bottom = (int)(cell.Y1 - Inset);
        (left, top) = (Math.Max(0, left), Math.Max(0, top));
        (right, bottom) = (Math.Min(image.Width, right), Math.Min(image.Height, bottom));
        var counts = Count(image, left, top, right, bottom, (x, y) => !words.Any(w => Holds(w.Box, x, y)));
        if (counts.Count == 0)
            counts = Count(image, left, top, right, bottom, (_, _) => true);
        if (counts.Count == 0)
            return null;
        var colour = counts.MaxBy(c => c.Value).Key;
        int red = colour >> 16, green = (colour >> 8) & 255, blue = colour & 255;
        return Math.Min(red, Math.Min(green, blue)) >= White ? null : string.Create(CultureInfo.InvariantCulture, $"#{colour:x6}");
    }

    private static bool Holds(Box box, double x, double y) => x >= box.X0 - 1 && x <= box.X1 + 1 && y >= box.Y0 - 1 && y <= box.Y1 + 1;

    private static Dictionary<int, int> Count(PageImage image, int left, int top, int right, int bottom, Func<int, int, bool> counts)
    {
        var colours = new Dictionary<int, int>();
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                if (!counts(x, y))
                    continue;
                var at = ((y * image.Width) + x) * 3;
                var colour = (image.Rgb[at] << 16) | (image.Rgb[at + 1] << 8) | image.Rgb[at + 2];
                colours[colour] = colours.GetValueOrDefault(colour) + 1;
            }
        }

        return colours;
    }
}
