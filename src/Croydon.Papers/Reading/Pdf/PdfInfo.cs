using System.Globalization;
using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>Reads what `pdfinfo -isodates -box -f 1 -l …` prints: "Title: …" and the like, one a line, then the turn and the boxes of each page.</summary>
internal sealed class PdfInfo
{
    private const double SameSize = 1.5;

    private readonly Dictionary<string, string> _said = [];

    public static PdfInfo Read(byte[] output)
    {
        var info = new PdfInfo();
        foreach (var line in Encoding.UTF8.GetString(output).Split('\n'))
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                info._said.TryAdd(line[..colon], Fold.Spaces(line[(colon + 1)..]));
        return info;
    }

    /// <summary>Pages that the file says it has; null where it does not say.</summary>
    public int? Pages => int.TryParse(_said.GetValueOrDefault("Pages"), NumberStyles.None, CultureInfo.InvariantCulture, out var pages) ? pages : null;

    public bool HasJavaScript => _said.GetValueOrDefault("JavaScript") == "yes";

    public PaperMetadata Metadata => new(Said("Title"), Said("Author"), Said("CreationDate"));

    /// <summary>pdftotext gives the words of a turned page as it is shown, but its size as it was before it was turned: here is the size as shown.</summary>
    public Page Turned(Page page) =>
        TurnOf(page.Number) % 180 == 90 && BoxOf(page.Number, "MediaBox") is { } media
        && Math.Abs(media.Width - page.Width) < SameSize && Math.Abs(media.Height - page.Height) < SameSize
            ? page with { Width = page.Height, Height = page.Width }
            : page;

    /// <summary>Of a page as shown, by its media box; null where the file does not say.</summary>
    public (double Width, double Height)? SizeOf(int page) =>
        BoxOf(page, "MediaBox") is not { } media ? null
        : TurnOf(page) % 180 == 90 ? (media.Height, media.Width)
        : (media.Width, media.Height);

    /// <summary>The crop box in the page as poppler shows it, which is by its media box: from the top left, in points; null where the file does not say.</summary>
    public Box? CropOf(int page)
    {
        if (BoxOf(page, "MediaBox") is not { } media || BoxOf(page, "CropBox") is not { } crop)
            return null;
        var (left, top, right, bottom) = (crop.X0 - media.X0, media.Y1 - crop.Y1, media.X1 - crop.X1, crop.Y0 - media.Y0);
        return TurnOf(page) switch
        {
            90 => new Box(bottom, left, bottom + crop.Height, left + crop.Width),
            180 => new Box(right, bottom, right + crop.Width, bottom + crop.Height),
            270 => new Box(top, right, top + crop.Height, right + crop.Width),
            _ => new Box(left, top, left + crop.Width, top + crop.Height),
        };
    }

    /// <summary>Clockwise, in degrees.</summary>
    private int TurnOf(int page) => int.TryParse(Said(PageKey(page, "rot")), NumberStyles.None, CultureInfo.InvariantCulture, out var turn) ? turn : 0;

    /// <summary>As the file has it: y counts from the foot.</summary>
    private Box? BoxOf(int page, string name)
    {
        if (Said(PageKey(page, name))?.Split(' ') is not { Length: 4 } said)
            return null;
        var sides = Array.ConvertAll(said, s => double.TryParse(s, NumberStyles.Float, CultureInfo.InvariantCulture, out var side) ? side : double.NaN);
        return sides.All(double.IsFinite) ? new Box(sides[0], sides[1], sides[2], sides[3]) : null;
    }

    private static string PageKey(int page, string name) => string.Create(CultureInfo.InvariantCulture, $"Page {page,4} {name}");

    private string? Said(string key) => _said.GetValueOrDefault(key) is { Length: > 0 } value ? value : null;
}
