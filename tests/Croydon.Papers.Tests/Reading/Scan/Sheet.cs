using Croydon.Papers.Reading;

namespace Croydon.Papers.Tests.Reading.Scan;

/// <summary>A white sheet to put ink on.</summary>
internal sealed class Sheet(int width, int height)
{
    private readonly byte[] _values = [.. Enumerable.Repeat((byte)255, width * height)];

    public GrayImage Image => new(width, height, _values);

    public Sheet Fill(int x0, int y0, int x1, int y1, byte shade = 0)
    {
        for (var y = y0; y < y1; y++)
            for (var x = x0; x < x1; x++)
                _values[(y * width) + x] = shade;
        return this;
    }

    /// <summary>Rows of dashes that fall by <paramref name="slope"/> pixels a pixel, as lines of text do on a leaning page.</summary>
    public Sheet Lines(double slope)
    {
        for (var top = 100; top < height - 100; top += 24)
            for (var x = 40; x + 8 < width - 40; x += 12)
                if (top + (int)Math.Round(slope * x) is var y && y > 0 && y + 8 < height)
                    Fill(x, y, x + 8, y + 8);
        return this;
    }
}
