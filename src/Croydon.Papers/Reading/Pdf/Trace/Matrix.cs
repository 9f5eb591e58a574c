using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>x' = ax + cy + e, y' = bx + dy + f (ISO 32000-1, 8.3.3).</summary>
internal readonly record struct Matrix(double A, double B, double C, double D, double E, double F)
{
    public static Matrix Identity { get; } = new(1, 0, 0, 1, 0, 0);

    /// <summary>How much lengths grow, in the mean over directions.</summary>
    public double Scale => Math.Sqrt(Math.Abs((A * D) - (B * C)));

    public static Matrix Of(TraceLine line)
    {
        Span<double> m = stackalloc double[6];
        return line.Numbers(" transform=\""u8, m) == m.Length ? new Matrix(m[0], m[1], m[2], m[3], m[4], m[5]) : Identity;
    }

    public (double X, double Y) Apply(double x, double y) => ((A * x) + (C * y) + E, (B * x) + (D * y) + F);

    /// <summary>A vector, which is not moved.</summary>
    public (double X, double Y) Turn(double x, double y) => ((A * x) + (C * y), (B * x) + (D * y));

    /// <summary>Around the square from 0 to 1, where a picture is drawn.</summary>
    public Box UnitSquare() =>
        new(E + Math.Min(0, A) + Math.Min(0, C), F + Math.Min(0, B) + Math.Min(0, D), E + Math.Max(0, A) + Math.Max(0, C), F + Math.Max(0, B) + Math.Max(0, D));
}
