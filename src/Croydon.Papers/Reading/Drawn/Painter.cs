using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Drawn;

/// <summary>
/// Paints shapes one pixel a point: a pixel belongs to a shape that covers its centre, by scan lines (Foley, van Dam, Feiner,
/// Hughes, "Computer Graphics", 1990, 3.6). Upright rectangles are moved to whole pixels and never thinner than one.
/// </summary>
internal sealed class Painter
{
    private readonly int _width;
    private readonly int _height;
    private readonly byte[] _rgb;
    private (int Left, int Top, int Right, int Bottom) _clip;

    private Painter(int width, int height)
    {
        (_width, _height, _rgb) = (width, height, new byte[width * height * 3]);
        _rgb.AsSpan().Fill(255);
    }

    public static PageImage Paint(PageDrawing page)
    {
        var painter = new Painter((int)Math.Ceiling(page.Width), (int)Math.Ceiling(page.Height));
        foreach (var shape in page.Shapes)
            painter.Paint(shape);
        return new PageImage(painter._width, painter._height, painter._rgb);
    }

    private void Paint(Shape shape)
    {
        _clip = shape.Clip is { } clip ? Pixels(clip) : (0, 0, _width, _height);
        if (shape.Rings is [var ring] && IsUpright(ring))
            PaintRectangle(ring, shape);
        else
            PaintRings(shape);
    }

    private static bool IsUpright(double[] ring) =>
        ring is [var ax, var ay, var bx, var by, var cx, var cy, var dx, var dy]
        && ((ax == bx && by == cy && cx == dx && dy == ay) || (ay == by && bx == cx && cy == dy && dx == ax));

    private void PaintRectangle(double[] ring, Shape shape)
    {
        var (left, right) = Pixels(Math.Min(ring[0], ring[4]), Math.Max(ring[0], ring[4]));
        var (top, bottom) = Pixels(Math.Min(ring[1], ring[5]), Math.Max(ring[1], ring[5]));
        for (var y = Math.Max(_clip.Top, top); y < Math.Min(_clip.Bottom, bottom); y++)
            Row(y, left, right, shape);
    }

    private static (int From, int To) Pixels(double from, double to)
    {
        var first = (int)Math.Round(Math.Clamp(from, short.MinValue, short.MaxValue));
        return (first, Math.Max(first + 1, (int)Math.Round(Math.Clamp(to, short.MinValue, short.MaxValue))));
    }

    private void PaintRings(Shape shape)
    {
        var heights = shape.Rings.SelectMany(r => r.Where((_, i) => i % 2 == 1)).ToList();
        if (heights.Count == 0)
            return;
        var crossings = new List<(double X, int Winding)>();
        for (var y = (int)Math.Max(_clip.Top, Math.Floor(heights.Min())); y < Math.Min(_clip.Bottom, Math.Ceiling(heights.Max())); y++)
        {
            crossings.Clear();
            foreach (var ring in shape.Rings)
                Cross(ring, y + 0.5, crossings);
            crossings.Sort((a, b) => a.X.CompareTo(b.X));
            Fill(y, crossings, shape);
        }
    }

    private static void Cross(double[] ring, double y, List<(double X, int Winding)> crossings)
    {
        for (var i = 0; i + 1 < ring.Length; i += 2)
        {
            var j = (i + 2) % ring.Length;
            var (y0, y1) = (ring[i + 1], ring[j + 1]);
            if (y0 <= y != y1 <= y)
                crossings.Add((ring[i] + ((y - y0) / (y1 - y0) * (ring[j] - ring[i])), y0 <= y ? 1 : -1));
        }
    }

    private void Fill(int y, List<(double X, int Winding)> crossings, Shape shape)
    {
        var winding = 0;
        for (var i = 0; i + 1 < crossings.Count; i++)
        {
            winding += crossings[i].Winding;
            if (shape.NonZero ? winding != 0 : i % 2 == 0)
                Row(y, (int)Math.Round(Math.Clamp(crossings[i].X, 0, _width)), (int)Math.Round(Math.Clamp(crossings[i + 1].X, 0, _width)), shape);
        }
    }

    private void Row(int y, int left, int right, Shape shape)
    {
        (left, right) = (Math.Max(_clip.Left, left), Math.Min(_clip.Right, right));
        if (right <= left)
            return;
        var row = _rgb.AsSpan(((y * _width) + left) * 3, (right - left) * 3);
        Span<byte> colour = [(byte)(shape.Colour >> 16), (byte)(shape.Colour >> 8), (byte)shape.Colour];
        if (shape.Opacity < 1)
            Mix(row, colour, shape.Opacity);
        else if (colour[0] == colour[1] && colour[1] == colour[2])
            row.Fill(colour[0]);
        else
            for (var at = 0; at < row.Length; at += colour.Length)
                colour.CopyTo(row[at..]);
    }

    private static void Mix(Span<byte> row, ReadOnlySpan<byte> colour, double opacity)
    {
        for (var i = 0; i < row.Length; i++)
            row[i] = (byte)Math.Round((opacity * colour[i % 3]) + ((1 - opacity) * row[i]));
    }

    private (int Left, int Top, int Right, int Bottom) Pixels(Box box) =>
        ((int)Math.Clamp(Math.Floor(box.X0), 0, _width), (int)Math.Clamp(Math.Floor(box.Y0), 0, _height),
            (int)Math.Clamp(Math.Ceiling(box.X1), 0, _width), (int)Math.Clamp(Math.Ceiling(box.Y1), 0, _height));
}
