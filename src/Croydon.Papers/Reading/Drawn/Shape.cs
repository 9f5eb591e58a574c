using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Drawn;

/// <summary>A filled area: a field, or a line as wide as it is drawn.</summary>
/// <param name="Colour">0xRRGGBB.</param>
/// <param name="NonZero">True fills by the non-zero winding rule, false by even and odd.</param>
/// <param name="Rings">Each x, y, x, y, … in points from the top left; closed by its first point.</param>
public sealed record Shape(int Colour, bool NonZero, IReadOnlyList<double[]> Rings)
{
    /// <summary>0 lets all through, 1 covers.</summary>
    public double Opacity { get; init; } = 1;

    /// <summary>Nothing is painted outside; null where all of it is seen.</summary>
    public Box? Clip { get; init; }

    /// <summary>Around all rings, within the clip; null where nothing is left to be seen.</summary>
    public Box? Extent()
    {
        var (left, top, right, bottom) = (double.MaxValue, double.MaxValue, double.MinValue, double.MinValue);
        foreach (var ring in Rings)
        {
            for (var i = 0; i + 1 < ring.Length; i += 2)
                (left, top, right, bottom) = (Math.Min(left, ring[i]), Math.Min(top, ring[i + 1]), Math.Max(right, ring[i]), Math.Max(bottom, ring[i + 1]));
        }

        if (Clip is { } clip)
            (left, top, right, bottom) = (Math.Max(left, clip.X0), Math.Max(top, clip.Y0), Math.Min(right, clip.X1), Math.Min(bottom, clip.Y1));
        return left > right || top > bottom ? null : new Box(left, top, right, bottom);
    }

    public Shape Moved(double x, double y) => this with
    {
        Rings = [.. Rings.Select(r => r.Select((v, i) => v + (i % 2 == 0 ? x : y)).ToArray())],
        Clip = Clip?.Moved(x, y),
    };
}
