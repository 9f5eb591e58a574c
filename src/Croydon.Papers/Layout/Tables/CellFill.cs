using System.Globalization;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>The background colour of a cell: the commonest colour of its pixels outside rules and letters.</summary>
internal static class CellFill
{
    /// <summary>Kept away from the rules around the cell, in points.</summary>
    private const double Inset = 2.5;

    /// <summary>A channel this near to 255 is white.</summary>
    private const int White = 250;

    /// <returns>#rrggbb; null where the cell is white or too small to tell.</returns>
    public static string? Of(Rendering page, Box cell)
    {
        int left = Math.Max(0, (int)Math.Ceiling(cell.X0 + Inset)), right = Math.Min(page.Image.Width, (int)(cell.X1 - Inset));
        int top = Math.Max(0, (int)Math.Ceiling(cell.Y0 + Inset)), bottom = Math.Min(page.Image.Height, (int)(cell.Y1 - Inset));
        var counts = Count(page, left, top, right, bottom, letters: false);
        if (counts.Count == 0)
            counts = Count(page, left, top, right, bottom, letters: true);
        if (counts.Count == 0)
            return null;
        var colour = counts.MaxBy(c => c.Value).Key;
        int red = colour >> 16, green = (colour >> 8) & 255, blue = colour & 255;
        return Math.Min(red, Math.Min(green, blue)) >= White ? null : string.Create(CultureInfo.InvariantCulture, $"#{colour:x6}");
    }

    /// <param name="letters">Whether pixels under words count too.</param>
    private static Dictionary<int, int> Count(Rendering page, int left, int top, int right, int bottom, bool letters)
    {
        var colours = new Dictionary<int, int>();
        for (var y = top; y < bottom; y++)
        {
            int last = -1, run = 0;
            for (var x = left; x < right; x++)
            {
                var at = (y * page.Image.Width) + x;
                if (!letters && page.Edges.Letters[at])
                    continue;
                var colour = (page.Image.Rgb[3 * at] << 16) | (page.Image.Rgb[(3 * at) + 1] << 8) | page.Image.Rgb[(3 * at) + 2];
                if (colour != last && run > 0)
                    Add(colours, last, run);
                (last, run) = (colour, colour == last ? run + 1 : 1);
            }

            if (run > 0)
                Add(colours, last, run);
        }

        return colours;
    }

    private static void Add(Dictionary<int, int> colours, int colour, int run) => colours[colour] = colours.GetValueOrDefault(colour) + run;
}
