namespace Croydon.Papers.Reading.Drawn;

/// <summary>Lines as the areas that they cover.</summary>
public static class Strokes
{
    /// <summary>A renderer shows thinner lines too.</summary>
    private const double Thinnest = 0.5;

    /// <summary>Each stretch of a path that is stroked, as the rectangle that it covers.</summary>
    /// <param name="ring">x, y, x, y, …</param>
    /// <param name="width">In points.</param>
    public static IEnumerable<double[]> Of(double[] ring, double width)
    {
        var half = Math.Max(Thinnest, width) / 2;
        for (var i = 0; i + 3 < ring.Length; i += 2)
        {
            var (x0, y0, x1, y1) = (ring[i], ring[i + 1], ring[i + 2], ring[i + 3]);
            var length = Math.Sqrt(((x1 - x0) * (x1 - x0)) + ((y1 - y0) * (y1 - y0)));
            if (length == 0)
                continue;
            var (nx, ny) = (-(y1 - y0) / length * half, (x1 - x0) / length * half);
            yield return [x0 + nx, y0 + ny, x1 + nx, y1 + ny, x1 - nx, y1 - ny, x0 - nx, y0 - ny];
        }
    }
}
