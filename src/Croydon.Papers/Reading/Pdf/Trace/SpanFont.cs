using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>How the letters of a span stand: the direction of their line and the height of their font, on the page as shown.</summary>
/// <param name="X">Along the line, a vector of the font's size for an advance of 1.</param>
/// <param name="Y">Its other part.</param>
/// <param name="UpX">From the baseline to the top of the font's square, a vector.</param>
/// <param name="UpY">Its other part: below 0 for upright text, as y counts from the top.</param>
/// <param name="Ascent">How far it rises above the baseline, as a share of its size.</param>
/// <param name="Descent">How far it sinks below.</param>
/// <param name="Bold">Whether the font is bold.</param>
internal readonly record struct SpanFont(double X, double Y, double UpX, double UpY, double Ascent, double Descent, bool Bold)
{
    /// <summary>Of the font, in points.</summary>
    public double Size { get; } = Math.Sqrt((UpX * UpX) + (UpY * UpY));

    private readonly double _length = Math.Sqrt((X * X) + (Y * Y));

    /// <summary>Of length 1; along the page where the font has no width.</summary>
    public (double X, double Y) Along => _length > 0 ? (X / _length, Y / _length) : (1, 0);

    /// <summary>The box of a letter between two points of its baseline.</summary>
    public Box Around(double x, double y, double endX, double endY)
    {
        double top = Ascent * UpY, bottom = -Descent * UpY, right = Ascent * UpX, left = -Descent * UpX;
        return new Box(
            Math.Min(x, endX) + Math.Min(left, right),
            Math.Min(y, endY) + Math.Min(top, bottom),
            Math.Max(x, endX) + Math.Max(left, right),
            Math.Max(y, endY) + Math.Max(top, bottom));
    }
}
