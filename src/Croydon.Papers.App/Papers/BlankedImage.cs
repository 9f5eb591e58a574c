using Croydon.Papers.Documents;
using Croydon.Papers.Reading;
using Croydon.Papers.Text;

namespace Croydon.Papers.App.Papers;

/// <summary>Paints over the words of a page whose personal details were blanked when it was stored.</summary>
internal static class BlankedImage
{
    private const double PointsPerInch = 72;
    private const double Rim = 1;

    /// <summary>Places on the page, in points; empty for most pages.</summary>
    public static IReadOnlyList<Box> Places(Page page) => [.. page.Words.Where(w => w.Text.Contains(PersonalDetails.Blank, StringComparison.Ordinal)).Select(w => w.Box)];

    public static PageImage Paint(PageImage image, IReadOnlyList<Box> places, int dpi)
    {
        var (rgb, scale) = (image.Rgb.ToArray(), dpi / PointsPerInch);
        foreach (var box in places)
        {
            int left = Pixel((box.X0 - Rim) * scale, image.Width), right = Pixel((box.X1 + Rim) * scale, image.Width);
            for (var y = Pixel((box.Y0 - Rim) * scale, image.Height); y < Pixel((box.Y1 + Rim) * scale, image.Height); y++)
                rgb.AsSpan(((y * image.Width) + left) * 3, (right - left) * 3).Clear();
        }

        return image with { Rgb = rgb };
    }

    private static int Pixel(double at, int most) => Math.Clamp((int)Math.Round(at), 0, most);
}
