namespace Croydon.Papers.Reading;

/// <summary>A page in shades of grey.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Values">One byte a pixel, row by row from the top left; 0 is black, 255 white.</param>
public sealed record GrayImage(int Width, int Height, byte[] Values)
{
    /// <summary>Below this a pixel is ink.</summary>
    public const byte Dark = 128;

    public bool IsDark(int x, int y) => Values[(y * Width) + x] < Dark;

    /// <summary>Reads a binary portable graymap (P5, one byte a pixel), as `pdftoppm -gray` writes it.</summary>
    /// <exception cref="FormatException">The bytes are no such graymap.</exception>
    public static GrayImage FromPgm(byte[] pgm)
    {
        var at = 2;
        if (pgm is not [(byte)'P', (byte)'5', ..])
            throw new FormatException("Not a binary portable graymap.");
        var width = PageImage.NextNumber(pgm, ref at);
        var height = PageImage.NextNumber(pgm, ref at);
        var depth = PageImage.NextNumber(pgm, ref at);
        at++;
        if (depth != 255 || pgm.Length - at < (long)width * height)
            throw new FormatException("A portable graymap of another depth, or cut short.");
        return new GrayImage(width, height, pgm.AsSpan(at, width * height).ToArray());
    }

    public static GrayImage Of(PageImage image)
    {
        var values = new byte[image.Width * image.Height];
        for (var i = 0; i < values.Length; i++)
            values[i] = (byte)((image.Rgb[3 * i] + image.Rgb[(3 * i) + 1] + image.Rgb[(3 * i) + 2]) / 3);
        return new GrayImage(image.Width, image.Height, values);
    }

    public byte[] ToPgm() => [.. System.Text.Encoding.ASCII.GetBytes($"P5\n{Width} {Height}\n255\n"), .. Values];
}
