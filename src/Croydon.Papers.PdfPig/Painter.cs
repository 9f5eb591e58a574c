using Croydon.Papers.Reading;

namespace Croydon.Papers.PdfPig;

/// <summary>
/// Paints shapes one pixel a point: a pixel belongs to a shape that covers its centre, by scan lines (Foley, van Dam, Feiner,
/// Hughes, "Computer Graphics", 1990, 3.6). Upright rectangles are moved to whole pixels and never thinner than one.
/// </summary>
internal sealed class Painter
{
    private readonly int _width;
    private readonly int _height;
    private readonly byte[] _rgb;

    private Painter(int width, int height)
    {
        (_width, _height, _rgb) = (width, height, new byte[width * height * 3]);
        _rgb.AsSpan().Fill(255);
    }

    public static PageImage Paint(DrawnPage page)
    {
        var painter = new Painter((int)Math.Ceiling(page.Width), (int)Math.Ceiling(page.Height));
        foreach (var shape in page.Shapes)
            painter.Paint(shape);
        return new PageImage(painter._width, painter._height, painter._rgb);
    }

    private void Paint(Shape shape)
    {
        if (shape.Rings is [var ring] && IsUpright(ring))
            PaintRectangle(ring, shape.Colour);
        else
            PaintRings(shape);
    }

    private static bool IsUpright(double[] ring) =>
        ring is [var ax, var ay, var bx, var by, var cx, var cy, var dx, var dy]
        && ((ax == bx && by == cy && cx == dx && dy == ay) || (ay == by && bx == cx && cy == dy && dx == ax));

    private void PaintRectangle(double[] ring, int colour)
    {
        var (left, right) = Pixels(Math.Min(ring[0], ring[4]), Math.Max(ring[0], ring[4]));
        var (top, bottom) = Pixels(Math.Min(ring[1], ring[5]), Math.Max(ring[1], ring[5]));
        for (var y = Math.Max(0, top); y < Math.Min(_height, bottom); y++)
            Row(y, left, right, colour);
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
        for (var y = (int)Math.Max(0, Math.Floor(heights.Min())); y < Math.Min(_height, Math.Ceiling(heights.Max())); y++)
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
                Row(y, (int)Math.Round(Math.Clamp(crossings[i].X, 0, _width)), (int)Math.Round(Math.Clamp(crossings[i + 1].X, 0, _width)), shape.Colour);
        }
    }

    private void Row(int y, int left, int right, int colour)
    {
        for (var x = Math.Max(0, left); x < Math.Min(_width, right); x++)
        {
            var at = ((y * _width) + x) * 3;
            (_rgb[at], _rgb[at + 1], _rgb[at + 2]) = ((byte)(colour >> 16), (byte)(colour >> 8), (byte)colour);
        }
    }
}
