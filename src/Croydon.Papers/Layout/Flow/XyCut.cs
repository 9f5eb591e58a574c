using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Flow;

/// <summary>A column of text: its lines from top to bottom and the edges that its longer lines reach.</summary>
/// <param name="Parted">True where another column stands beside it.</param>
internal sealed record Column(IReadOnlyList<LineShape> Lines, double Left, double Right, bool Parted);

/// <summary>
/// Recursive XY-cut (G. Nagy and S. Seth, Hierarchical representation of optically scanned documents, ICPR 1984; on
/// boxes: J. Ha, R. Haralick and I. Phillips, Recursive X-Y cut using bounding boxes of connected components, ICDAR
/// 1995). A page is cut across above and below each pair of columns, and down between them. A cut down is made only
/// where <see cref="ColumnTest"/> finds prose on both sides.
/// </summary>
internal static class XyCut
{
    private const int DeepestCut = 6;
    private const int RunningWords = 6;

    /// <summary>The columns of a page in reading order.</summary>
    public static IReadOnlyList<Column> Columns(int page, IEnumerable<Word> words)
    {
        var columns = new List<Column>();
        Cut(page, Rows.Of(words.Where(w => !Rows.IsSideways(w))), columns, 0, parted: false);
        return columns;
    }

    private static void Cut(int page, IReadOnlyList<IReadOnlyList<Word>> rows, List<Column> columns, int depth, bool parted)
    {
        if (rows.Count == 0)
            return;
        if (depth >= DeepestCut || Gutter.Find(rows) is not { } gutter)
        {
            columns.Add(Close(page, rows, parted));
            return;
        }

        var middle = (gutter.X0 + gutter.X1) / 2;
        var inside = rows.Take(gutter.End).Skip(gutter.First).SelectMany(r => r).ToList();
        Cut(page, [.. rows.Take(gutter.First)], columns, depth + 1, parted);
        Cut(page, Rows.Of(inside.Where(w => w.Box.CentreX < middle)), columns, depth + 1, parted: true);
        Cut(page, Rows.Of(inside.Where(w => w.Box.CentreX >= middle)), columns, depth + 1, parted: true);
        Cut(page, [.. rows.Skip(gutter.End)], columns, depth + 1, parted);
    }

    /// <summary>The right edge is that of lines long enough to have been broken by it, where there are any.</summary>
    private static Column Close(int page, IReadOnlyList<IReadOnlyList<Word>> rows, bool parted)
    {
        var lines = rows.Select(r => LineShape.Of(Line.OfPage(page, r))).ToList();
        var running = lines.Where(l => l.Line.Words.Count >= RunningWords).DefaultIfEmpty().Max(l => l?.Box.X1) ?? lines.Max(l => l.Box.X1);
        return new Column(lines, lines.Min(l => l.Box.X0), running, parted);
    }
}
