using Croydon.Papers.Reading.Drawn;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Graphics.Colors;

namespace Croydon.Papers.PdfPig;

/// <summary>Fills and lines of a page, in the order in which they were drawn.</summary>
internal static class PageShapes
{
    private const int Most = 20_000;
    private const int CurvePieces = 6;

    /// <summary>Null where there are too many, or where a pattern fills one.</summary>
    public static IReadOnlyList<Shape>? Of(Page page)
    {
        var shapes = new List<Shape>();
        foreach (var path in page.Paths.Where(p => !p.IsClipping))
        {
            if ((path.IsFilled && path.FillColor is PatternColor) || shapes.Count > Most)
                return null;
            var rings = path.Select(s => Ring(s, page.Height)).Where(r => r.Length >= 4).ToList();
            if (path.IsFilled)
                shapes.Add(new Shape(Rgb(path.FillColor), path.FillingRule != FillingRule.EvenOdd, rings));
            if (path.IsStroked && path.StrokeColor is not PatternColor)
                shapes.AddRange(rings.SelectMany(r => Strokes.Of(r, path.LineWidth)).Select(line => new Shape(Rgb(path.StrokeColor), true, [line])));
        }

        return shapes;
    }

    /// <summary>x, y, x, y, … from the top left; curves as pieces of lines.</summary>
    private static double[] Ring(PdfSubpath path, double height)
    {
        var points = new List<double>();
        foreach (var command in path.Commands)
        {
            switch (command)
            {
                case PdfSubpath.Move move:
                    Add(move.Location);
                    break;
                case PdfSubpath.Line line:
                    Add(line.To);
                    break;
                case PdfSubpath.BezierCurve curve:
                    foreach (var piece in curve.ToLines(CurvePieces))
                        Add(piece.To);
                    break;
                case PdfSubpath.Close when points.Count > 2:
                    points.AddRange([points[0], points[1]]);
                    break;
            }
        }

        return IsClosedTwice(points) ? [.. points.Take(points.Count - 2)] : [.. points];

        void Add(PdfPoint point) => points.AddRange([point.X, height - point.Y]);
    }

    private static bool IsClosedTwice(List<double> points) => points.Count > 8 && points[0] == points[^2] && points[1] == points[^1];

    /// <param name="colour">Null where the page sets none: black.</param>
    private static int Rgb(IColor? colour)
    {
        var (r, g, b) = colour?.ToRGBValues() ?? (0, 0, 0);
        return (Channel(r) << 16) | (Channel(g) << 8) | Channel(b);
    }

    private static int Channel(double value) => (int)Math.Round(Math.Clamp(value, 0, 1) * 255);
}
