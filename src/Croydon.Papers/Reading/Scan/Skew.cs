namespace Croydon.Papers.Reading.Scan;

/// <summary>
/// Finds by how much a scan leans: the angle at which the rows' sums of ink differ most from row to
/// row (projection profile: W. Postl, Detection of linear oblique structures and skew scan in digitized documents, ICPR 1986).
/// </summary>
internal static class Skew
{
    private const double Widest = 8;
    private const double CoarseStep = 0.5;
    private const double FineStep = 0.05;
    private const double Negligible = 0.1;
    private const int Shrunk = 900;

    /// <summary>In degrees, positive where lines fall to the right; 0 where it leans less than a tenth of a degree.</summary>
    public static double Measure(GrayImage image)
    {
        var ink = InkOf(image, Math.Max(1, image.Width / Shrunk));
        if (ink.Count == 0)
            return 0;
        var coarse = Best(ink, -Widest, Widest, CoarseStep);
        var degrees = Best(ink, coarse - CoarseStep, coarse + CoarseStep, FineStep);
        return Math.Abs(degrees) < Negligible ? 0 : degrees;
    }

    private static double Best(List<(int X, int Y)> ink, double from, double to, double step)
    {
        var (best, most) = (0.0, double.MinValue);
        for (var degrees = from; degrees <= to + 1e-9; degrees += step)
        {
            var sharpness = Sharpness(ink, Math.Tan(degrees * Math.PI / 180)) * (Math.Abs(degrees) < Negligible ? 1.0001 : 1);
            if (sharpness > most)
                (best, most) = (degrees, sharpness);
        }

        return best;
    }

    private static double Sharpness(List<(int X, int Y)> ink, double slope)
    {
        var highest = ink[^1].Y + 1;
        var reach = (int)(2 * Shrunk * Math.Abs(slope)) + 2;
        var rows = new int[highest + (2 * reach)];
        foreach (var (x, y) in ink)
            rows[Math.Clamp((int)Math.Round(y - (x * slope)) + reach, 0, rows.Length - 1)]++;
        double sum = 0;
        for (var i = 1; i < rows.Length; i++)
            sum += (double)(rows[i] - rows[i - 1]) * (rows[i] - rows[i - 1]);
        return sum;
    }

    private static List<(int X, int Y)> InkOf(GrayImage image, int every)
    {
        var ink = new List<(int, int)>();
        for (var y = 0; y < image.Height; y += every)
            for (var x = 0; x < image.Width; x += every)
                if (image.IsDark(x, y))
                    ink.Add((x / every, y / every));
        return ink;
    }
}
