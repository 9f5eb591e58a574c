namespace Croydon.Papers.Reading.Drawn;

/// <summary>What the drawing operators of a page put on it, without letters.</summary>
/// <param name="Width">In points, of the page as shown.</param>
/// <param name="Height">In points.</param>
/// <param name="Shapes">In the order in which they were drawn.</param>
public sealed record PageDrawing(double Width, double Height, IReadOnlyList<Shape> Shapes)
{
    /// <summary>Letters that lie outside their clip, or are as light as paper.</summary>
    public IReadOnlyList<FaintText> Faint { get; init; } = [];

    /// <summary>One pixel a point.</summary>
    public PageImage Paint() => Painter.Paint(this);
}
