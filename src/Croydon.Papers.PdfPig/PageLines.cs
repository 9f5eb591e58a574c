using System.Globalization;
using UglyToad.PdfPig.Content;

namespace Croydon.Papers.PdfPig;

/// <summary>Writes one page as lines of <see cref="PdfPigOutput"/>.</summary>
internal static class PageLines
{
    private const double PictureShare = 0.02;

    public static void Write(Page page, TextWriter lines)
    {
        var words = LetterRuns.Words(page.Letters);
        var shapes = PageShapes.Of(page);
        lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"P\t{page.Width:0.###}\t{page.Height:0.###}\t{(shapes is null || HasPictures(page) ? 1 : 0)}"));
        foreach (var (text, left, bottom, right, top, bold) in words)
            lines.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"W\t{left:0.###}\t{page.Height - top:0.###}\t{right:0.###}\t{page.Height - bottom:0.###}\t{(bold ? 1 : 0)}\t{PdfPigChild.Field(text)}"));
        foreach (var shape in shapes ?? [])
            lines.WriteLine(string.Create(CultureInfo.InvariantCulture, $"S\t{shape.Colour:X6}\t{(shape.NonZero ? 1 : 0)}\t{string.Join('\t', shape.Rings.Select(Ring))}"));
    }

    private static bool HasPictures(Page page) =>
        page.NumberOfImages > 0 && page.GetImages().Sum(i => i.BoundingBox.Area) > PictureShare * page.Width * page.Height;

    private static string Ring(double[] points) => string.Join(' ', points.Select(p => p.ToString("0.##", CultureInfo.InvariantCulture)));
}
