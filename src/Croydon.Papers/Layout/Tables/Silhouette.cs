namespace Croydon.Papers.Layout.Tables;

/// <summary>A drawn shape with its inside filled: a place belongs to it where ink lies on both sides in its row and in its column.</summary>
internal sealed class Silhouette
{
    private readonly bool[,] _filled;

    private Silhouette(bool[,] filled) => _filled = filled;

    public int Width => _filled.GetLength(1);

    public int Height => _filled.GetLength(0);

    /// <summary>Null where there is no ink.</summary>
    public static Silhouette? Of(IReadOnlyList<(int X, int Y)> ink)
    {
        if (ink.Count == 0)
            return null;
        var (left, top) = (ink.Min(p => p.X), ink.Min(p => p.Y));
        var (width, height) = (ink.Max(p => p.X) - left + 1, ink.Max(p => p.Y) - top + 1);
        var rows = Ends(ink.Select(p => (Line: p.Y - top, At: p.X - left)), height);
        var columns = Ends(ink.Select(p => (Line: p.X - left, At: p.Y - top)), width);
        var filled = new bool[height, width];
        for (var y = 0; y < height; y++)
        {
            for (var x = 0; x < width; x++)
                filled[y, x] = rows[y].From <= x && x <= rows[y].To && columns[x].From <= y && y <= columns[x].To;
        }

        return new Silhouette(filled);
    }

    /// <summary>The share of the shape that falls on itself when mirrored.</summary>
    /// <param name="upright">About the vertical middle line; else about the horizontal one.</param>
    public double LikeMirrored(bool upright)
    {
        var (all, same) = (0, 0);
        for (var y = 0; y < Height; y++)
        {
            for (var x = 0; x < Width; x++)
            {
                if (!_filled[y, x])
                    continue;
                all++;
                same += (upright ? _filled[y, Width - 1 - x] : _filled[Height - 1 - y, x]) ? 1 : 0;
            }
        }

        return all == 0 ? 0 : (double)same / all;
    }

    public IReadOnlyList<int> RowWidths() => [.. Enumerable.Range(0, Height).Select(y => Enumerable.Range(0, Width).Count(x => _filled[y, x]))];

    public IReadOnlyList<int> ColumnHeights() => [.. Enumerable.Range(0, Width).Select(x => Enumerable.Range(0, Height).Count(y => _filled[y, x]))];

    private static (int From, int To)[] Ends(IEnumerable<(int Line, int At)> ink, int lines)
    {
        var ends = new (int From, int To)[lines];
        Array.Fill(ends, (int.MaxValue, -1));
        foreach (var (line, at) in ink)
            ends[line] = (Math.Min(ends[line].From, at), Math.Max(ends[line].To, at));
        return ends;
    }
}
