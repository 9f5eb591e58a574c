namespace Croydon.Papers.Reading.Scan;

/// <summary>Takes the dirt of glass and paper out of a scan: a recogniser reads specks as points, quotes and dashes.</summary>
internal static class Specks
{
    private const double LargestInches = 0.014;

    /// <summary>White around a speck; a full stop or the dot of an i stands nearer to its letter.</summary>
    private const double MarginInches = 0.027;

    /// <summary>Fewer are left: they do little harm, and may be a leader of dots.</summary>
    private const int Dirty = 60;

    private readonly record struct Speck(int Left, int Top, int Right, int Bottom);

    /// <summary>Small dark spots that stand alone become white, where there are many of them.</summary>
    public static GrayImage Erase(GrayImage image, int dpi)
    {
        var (largest, margin) = ((int)(LargestInches * dpi), (int)(MarginInches * dpi));
        var specks = new List<Speck>();
        for (var y = 0; y < image.Height; y++)
            for (var x = 0; x < image.Width; x++)
                if (image.IsDark(x, y) && AloneAt(image, x, y, largest, margin) is { } speck)
                    specks.Add(speck);
        return specks.Count < Dirty ? image : Without(image, specks);
    }

    /// <summary>Around all that is dark near a place; null where that is larger than a speck.</summary>
    private static Speck? AloneAt(GrayImage image, int x, int y, int largest, int margin)
    {
        int left = x, right = x, top = y, bottom = y, reach = largest + margin;
        for (var row = Math.Max(0, y - reach); row < Math.Min(image.Height, y + reach); row++)
        {
            for (var column = Math.Max(0, x - reach); column < Math.Min(image.Width, x + reach); column++)
            {
                if (!image.IsDark(column, row))
                    continue;
                (left, right, top, bottom) = (Math.Min(left, column), Math.Max(right, column), Math.Min(top, row), Math.Max(bottom, row));
                if (right - left >= largest || bottom - top >= largest)
                    return null;
            }
        }

        return new Speck(left, top, right, bottom);
    }

    /// <summary>With their grey edge.</summary>
    private static GrayImage Without(GrayImage image, List<Speck> specks)
    {
        var values = (byte[])image.Values.Clone();
        foreach (var speck in specks)
            for (var row = Math.Max(0, speck.Top - 1); row <= Math.Min(image.Height - 1, speck.Bottom + 1); row++)
                for (var column = Math.Max(0, speck.Left - 1); column <= Math.Min(image.Width - 1, speck.Right + 1); column++)
                    values[(row * image.Width) + column] = 255;
        return image with { Values = values };
    }
}
