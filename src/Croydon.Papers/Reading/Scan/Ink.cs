using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Scan;

/// <summary>Asks a small rendering of a page whether there is anything on it that its words do not explain.</summary>
internal static class Ink
{
    public const int Dpi = 36;
    private const double LeastShare = 0.002;
    private const double Margin = 2;

    public static bool IsUnexplained(GrayImage image, Page page)
    {
        var scale = 72.0 / Dpi;
        var dark = 0;
        for (var y = 0; y < image.Height; y++)
            for (var x = 0; x < image.Width; x++)
                if (image.Values[(y * image.Width) + x] < 200 && !IsWord(page, x * scale, y * scale))
                    dark++;
        return dark > LeastShare * image.Width * image.Height;
    }

    private static bool IsWord(Page page, double x, double y) =>
        page.Words.Any(w => x >= w.Box.X0 - Margin && x <= w.Box.X1 + Margin && y >= w.Box.Y0 - Margin && y <= w.Box.Y1 + Margin);
}
