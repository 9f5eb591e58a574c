using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Layout.Flow;

/// <summary>
/// Tells columns of prose, which are read one after the other, from what is read across: numbers in front of their
/// paragraphs, labels in front of their values, and tables.
/// </summary>
internal static class ColumnTest
{
    private const double FullLine = 0.75;
    private const double ShareOfFullLines = 0.4;
    private const double ShareOfLabels = 0.3;
    private const double ShareOfFigures = 0.4;
    private const double LeastWords = 2;
    private const int LeastPoints = 2;

    public static bool IsProse(IReadOnlyList<IReadOnlyList<Word>> rows, Gutter strip, double leastColumn)
    {
        var middle = (strip.X0 + strip.X1) / 2;
        var left = new List<IReadOnlyList<Word>>();
        var right = new List<IReadOnlyList<Word>>();
        for (var row = strip.First; row < strip.End; row++)
        {
            left.Add([.. rows[row].Where(w => w.Box.CentreX < middle)]);
            right.Add([.. rows[row].Where(w => w.Box.CentreX >= middle)]);
        }

        left.RemoveAll(r => r.Count == 0);
        right.RemoveAll(r => r.Count == 0);
        var page = rows.Max(r => r[^1].Box.X1) - rows.Min(r => r[0].Box.X0);
        return Width(left) > leastColumn * page && Width(right) > leastColumn * page
            && IsProse(left) && IsProse(right)
            && (FullLines(left) >= ShareOfFullLines || (IsListed(left) && IsListed(right)))
            && left.Count(r => r[^1].Text.EndsWith(':')) < ShareOfLabels * left.Count;
    }

    private static bool IsProse(List<IReadOnlyList<Word>> column) =>
        column.Average(r => r.Count) >= LeastWords
        && column.Sum(r => r.Count(w => w.Text.AsSpan().ContainsAnyInRange('0', '9'))) < ShareOfFigures * column.Sum(r => r.Count);

    /// <summary>Points of a slide are short; a list on each side is read one after the other all the same.</summary>
    private static bool IsListed(List<IReadOnlyList<Word>> column) => column.Count(r => r.Count > 1 && Markers.IsBullet(r[0].Text)) >= LeastPoints;

    private static double Width(List<IReadOnlyList<Word>> column) => column.Max(r => r[^1].Box.X1) - column.Min(r => r[0].Box.X0);

    private static double FullLines(List<IReadOnlyList<Word>> column)
    {
        var edge = column.Min(r => r[0].Box.X0) + (FullLine * Width(column));
        return column.Count(r => r[^1].Box.X1 >= edge) / (double)column.Count;
    }
}
