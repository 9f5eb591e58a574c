namespace Croydon.Papers.Documents;

/// <summary>How a scanned page was put upright and straight before it was read.</summary>
/// <param name="Turns">Quarter turns clockwise, first.</param>
/// <param name="Degrees">What it leans after that; positive where lines fall to the right.</param>
public sealed record Rotation(int Turns, double Degrees)
{
    public static Rotation None { get; } = new(0, 0);

    /// <summary>True where the page as it was read has the width and the height of the page as it is shown.</summary>
    public bool IsUpright => Turns % 2 == 0;

    /// <summary>From the page as it was read to the page as it is shown: the smallest box there that holds the leaning or turned one.</summary>
    /// <param name="width">Of the page as it was read.</param>
    /// <param name="height">Of the page as it was read.</param>
    public Box Shown(Box read, double width, double height)
    {
        var (wide, high) = IsUpright ? (width, height) : (height, width);
        return Within(Around(Corners(read).Select(c => TurnBack(Leant(c, width, height, Degrees), width, height))), wide, high);
    }

    /// <summary>The other way: from the page as it is shown to the page as it was read.</summary>
    /// <param name="width">Of the page as it was read.</param>
    /// <param name="height">Of the page as it was read.</param>
    public Box Read(Box shown, double width, double height)
    {
        var (wide, high) = IsUpright ? (width, height) : (height, width);
        return Within(Around(Corners(shown).Select(c => Leant(Turn(c, wide, high), width, height, -Degrees))), width, height);
    }

    private static (double X, double Y)[] Corners(Box box) => [(box.X0, box.Y0), (box.X1, box.Y0), (box.X0, box.Y1), (box.X1, box.Y1)];

    private static Box Around(IEnumerable<(double X, double Y)> points) => Box.Around(points.Select(p => new Box(p.X, p.Y, p.X, p.Y)))!.Value;

    private static Box Within(Box box, double width, double height) =>
        new(Math.Clamp(box.X0, 0, width), Math.Clamp(box.Y0, 0, height), Math.Clamp(box.X1, 0, width), Math.Clamp(box.Y1, 0, height));

    /// <summary>About the middle of the page.</summary>
    private static (double X, double Y) Leant((double X, double Y) at, double width, double height, double degrees)
    {
        var (sin, cos) = Math.SinCos(degrees * Math.PI / 180);
        double x = at.X - (width / 2), y = at.Y - (height / 2);
        return ((width / 2) + (x * cos) - (y * sin), (height / 2) + (x * sin) + (y * cos));
    }

    /// <param name="width">Before the turns.</param>
    /// <param name="height">Before the turns.</param>
    private (double X, double Y) Turn((double X, double Y) at, double width, double height) => (Turns % 4) switch
    {
        1 => (height - at.Y, at.X),
        2 => (width - at.X, height - at.Y),
        3 => (at.Y, width - at.X),
        _ => at,
    };

    /// <param name="width">After the turns.</param>
    /// <param name="height">After the turns.</param>
    private (double X, double Y) TurnBack((double X, double Y) at, double width, double height) => (Turns % 4) switch
    {
        1 => (at.Y, width - at.X),
        2 => (width - at.X, height - at.Y),
        3 => (height - at.Y, at.X),
        _ => at,
    };
}
