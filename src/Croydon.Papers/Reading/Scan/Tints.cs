namespace Croydon.Papers.Reading.Scan;

/// <summary>
/// Takes the tints of cells out of a scan, so that dark letters stand on white: a grey-level closing (P. Soille, Morphological
/// Image Analysis, 2nd edition 2003, ch. 4) shows the ground without its letters, and each pixel is measured against its ground.
/// </summary>
internal static class Tints
{
    /// <summary>Wider than a stroke of a letter, lower than a row of a table.</summary>
    private const double StrokeInches = 0.12;

    /// <summary>A ground darker than this carries light letters, which stay as they are.</summary>
    private const byte DarkestTint = 60;

    private const byte Paper = 225;

    private const int Tile = 32;

    /// <summary>The share of its brightness down to which a ground varies.</summary>
    private const double Even = 0.75;

    public static GrayImage Erase(GrayImage image, int dpi)
    {
        var reach = (int)(StrokeInches * dpi / 2);
        var ground = Squares(Squares(image.Values, image, reach, Math.Max), image, reach, Math.Min);
        var values = (byte[])image.Values.Clone();
        for (var y = 0; y < image.Height; y += Tile)
            for (var x = 0; x < image.Width; x += Tile)
                EraseIn(TileAt(image, x, y), image.Values, ground, values);
        return image with { Values = values };
    }

    /// <summary>Only where most of a tile is its ground: a coarse screen, and light letters on dark, would come out as noise.</summary>
    private static void EraseIn(int[] tile, byte[] seen, byte[] ground, byte[] values)
    {
        var tinted = Array.FindAll(tile, i => ground[i] is > DarkestTint and < Paper);
        if (2 * tinted.Count(i => seen[i] >= Even * ground[i]) <= tinted.Length)
            return;
        foreach (var i in tinted)
            values[i] = (byte)Math.Min(255, seen[i] * 255 / ground[i]);
    }

    private static int[] TileAt(GrayImage image, int left, int top) =>
        [.. from y in Enumerable.Range(top, Math.Min(Tile, image.Height - top)) from x in Enumerable.Range(left, Math.Min(Tile, image.Width - left)) select (y * image.Width) + x];

    /// <summary>The largest or the least value in the square around each pixel.</summary>
    private static byte[] Squares(byte[] values, GrayImage size, int reach, Func<byte, byte, byte> choose)
    {
        var across = new byte[values.Length];
        var both = new byte[values.Length];
        for (var y = 0; y < size.Height; y++)
            Run(values, across, y * size.Width, 1, size.Width, reach, choose);
        for (var x = 0; x < size.Width; x++)
            Run(across, both, x, size.Width, size.Height, reach, choose);
        return both;
    }

    /// <summary>Along one line in three looks a pixel, however long the reach (M. van Herk, Pattern Recognition Letters 13, 1992).</summary>
    private static void Run(byte[] from, byte[] to, int start, int step, int length, int reach, Func<byte, byte, byte> choose)
    {
        var window = (2 * reach) + 1;
        var (ahead, back) = (new byte[length], new byte[length]);
        for (var i = 0; i < length; i++)
            ahead[i] = i % window == 0 ? from[start + (i * step)] : choose(ahead[i - 1], from[start + (i * step)]);
        for (var i = length - 1; i >= 0; i--)
            back[i] = i == length - 1 || (i + 1) % window == 0 ? from[start + (i * step)] : choose(back[i + 1], from[start + (i * step)]);
        for (var i = 0; i < length; i++)
            to[start + (i * step)] = choose(back[Math.Max(0, i - reach)], ahead[Math.Min(length - 1, i + reach)]);
    }
}
