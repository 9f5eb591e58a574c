namespace Croydon.Papers.Documents;

/// <summary>A rectangle on a page, in PDF points (1/72 inch), origin at the top left of the page as shown (after rotation).</summary>
/// <param name="X0">Left edge.</param>
/// <param name="Y0">Top edge.</param>
/// <param name="X1">Right edge, never less than <paramref name="X0"/>.</param>
/// <param name="Y1">Bottom edge, never less than <paramref name="Y0"/>.</param>
public readonly record struct Box(double X0, double Y0, double X1, double Y1)
{
    public double Width => X1 - X0;

    public double Height => Y1 - Y0;

    public double CentreX => (X0 + X1) / 2;

    public double CentreY => (Y0 + Y1) / 2;

    /// <summary>The smallest box that holds both.</summary>
    public Box Union(Box other) =>
        new(Math.Min(X0, other.X0), Math.Min(Y0, other.Y0), Math.Max(X1, other.X1), Math.Max(Y1, other.Y1));

    public Box Moved(double x, double y) => new(X0 + x, Y0 + y, X1 + x, Y1 + y);

    /// <summary>The smallest box that holds all of <paramref name="boxes"/>; null when there are none.</summary>
    public static Box? Around(IEnumerable<Box> boxes)
    {
        Box? all = null;
        foreach (var box in boxes)
            all = all?.Union(box) ?? box;
        return all;
    }

    /// <summary>Whether the centre of <paramref name="other"/> lies in this box, edges included.</summary>
    public bool HoldsCentreOf(Box other) =>
        other.CentreX >= X0 && other.CentreX <= X1 && other.CentreY >= Y0 && other.CentreY <= Y1;

    /// <summary>The length that both share along the vertical axis, in points; 0 when they do not meet.</summary>
    public double VerticalOverlap(Box other) => Math.Max(0, Math.Min(Y1, other.Y1) - Math.Max(Y0, other.Y0));

    /// <summary>The length that both share along the horizontal axis, in points; 0 when they do not meet.</summary>
    public double HorizontalOverlap(Box other) => Math.Max(0, Math.Min(X1, other.X1) - Math.Max(X0, other.X0));
}
