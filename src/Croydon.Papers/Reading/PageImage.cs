namespace Croydon.Papers.Reading;

/// <summary>A rendered page.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Rgb">Three bytes a pixel, row by row from the top left.</param>
public sealed record PageImage(int Width, int Height, byte[] Rgb)
{
    /// <summary>Reads binary portable pixmaps (P6, one byte a channel), one after another, as pdftoppm writes them.</summary>
    /// <exception cref="FormatException">The bytes are no such pixmaps.</exception>
    public static IReadOnlyList<PageImage> FromPpms(ReadOnlySpan<byte> ppms)
    {
        var images = new List<PageImage>();
        while (ppms.Length > 0)
        {
            images.Add(FromPpm(ppms, out var length));
            ppms = ppms[length..];
        }

        return images;
    }

    private static PageImage FromPpm(ReadOnlySpan<byte> ppm, out int length)
    {
        int at;
        if (ppm.Length < 2 || ppm[0] != 'P' || ppm[1] != '6')
            throw new FormatException("Not a binary portable pixmap.");
        at = 2;
        var width = NextNumber(ppm, ref at);
        var height = NextNumber(ppm, ref at);
        var depth = NextNumber(ppm, ref at);
        at++;
        if (depth != 255 || ppm.Length - at < (long)width * height * 3)
            throw new FormatException("A portable pixmap of another depth, or cut short.");
        length = at + (width * height * 3);
        return new PageImage(width, height, ppm[at..length].ToArray());
    }

    internal static int NextNumber(ReadOnlySpan<byte> ppm, ref int at)
    {
        while (at < ppm.Length && ppm[at] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
            at++;
        var number = 0;
        while (at < ppm.Length && ppm[at] is >= (byte)'0' and <= (byte)'9')
            number = checked((number * 10) + ppm[at++] - '0');
        return number;
    }
}
