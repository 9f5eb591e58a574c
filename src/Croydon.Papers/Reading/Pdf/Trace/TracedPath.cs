using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Drawn;

namespace Croydon.Papers.Reading.Pdf.Trace;

/// <summary>A path while it is read: its head, then its moves, lines and curves.</summary>
internal sealed class TracedPath
{
    private const int CurvePieces = 6;

    /// <summary>A longer path is no rule and no field.</summary>
    private const int MostPoints = 50_000;

    /// <summary>Points of a disc at most, its arcs made straight.</summary>
    private const int MostOfDot = 200;

    private readonly List<(double[] Points, bool Closed)> _rings = [];
    private readonly List<double> _points = [];
    private Matrix _transform;
    private (double X, double Y) _at;
    private double _lineWidth;
    private bool _nonZero;
    private int _count;

    /// <summary>True where the path is not kept whole.</summary>
    public bool IsTooLong => _count > MostPoints;

    public void Start(TraceLine head)
    {
        _rings.Clear();
        _points.Clear();
        _count = 0;
        _transform = Matrix.Of(head);
        _lineWidth = head.Number(" linewidth=\""u8) * _transform.Scale;
        _nonZero = !head.Text(" winding=\""u8).SequenceEqual("eofill"u8);
    }

    /// <returns>True where the line is a piece of a path, and nothing else has to look at it.</returns>
    public bool Take(TraceLine line)
    {
        if (line.Is("<lineto "u8))
            Line(line.Number(" x=\""u8), line.Number(" y=\""u8));
        else if (line.Is("<moveto "u8))
            Move(line.Number(" x=\""u8), line.Number(" y=\""u8));
        else if (line.Is("<closepath"u8))
            End(closed: true);
        else if (line.Is("<curveto "u8))
            Curve(line);
        else
            return false;
        return true;
    }

    public Shape Filled(int colour)
    {
        End(closed: false);
        return new Shape(colour, _nonZero, [.. _rings.Select(r => r.Points).Where(p => p.Length >= 4)]);
    }

    public IEnumerable<Shape> Stroked(int colour)
    {
        End(closed: false);
        return _rings.SelectMany(r => Strokes.Of(r.Closed ? [.. r.Points, r.Points[0], r.Points[1]] : r.Points, _lineWidth)).Select(s => new Shape(colour, true, [s]));
    }

    /// <summary>Null where the path is empty.</summary>
    public Box? Extent() => Filled(0).Extent();

    /// <summary>The same of a path of few points, as bullets are; null of others.</summary>
    public Box? SmallExtent() => _count <= MostOfDot ? Extent() : null;

    private void Move(double x, double y)
    {
        End(closed: false);
        Line(x, y);
    }

    private void Line(double x, double y)
    {
        _at = (x, y);
        if (++_count > MostPoints)
            return;
        var (px, py) = _transform.Apply(x, y);
        _points.Add(px);
        _points.Add(py);
    }

    private void Curve(TraceLine line)
    {
        var (x0, y0) = _at;
        double x1 = line.Number(" x1=\""u8), y1 = line.Number(" y1=\""u8), x2 = line.Number(" x2=\""u8), y2 = line.Number(" y2=\""u8);
        double x3 = line.Number(" x3=\""u8), y3 = line.Number(" y3=\""u8);
        for (var piece = 1; piece <= CurvePieces; piece++)
        {
            var (t, u) = ((double)piece / CurvePieces, 1 - ((double)piece / CurvePieces));
            var (a, b, c, d) = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t);
            Line((a * x0) + (b * x1) + (c * x2) + (d * x3), (a * y0) + (b * y1) + (c * y2) + (d * y3));
        }
    }

    /// <summary>A ring that comes back to its start before it is closed is closed once.</summary>
    private void End(bool closed)
    {
        if (_points.Count > 8 && _points[0] == _points[^2] && _points[1] == _points[^1])
        {
            _points.RemoveRange(_points.Count - 2, 2);
            closed = true;
        }

        if (_points.Count >= 4)
            _rings.Add(([.. _points], closed));
        _points.Clear();
    }
}
