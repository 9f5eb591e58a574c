using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// Charts, maps and pictures: large connected ink that is neither letters nor straight rules. Connected components as in the
/// document spectrum and its kin (L. O'Gorman, IEEE PAMI 15(11), 1993), on tiles in the place of pixels.
/// </summary>
internal static class FigureFinder
{
    /// <summary>Side of a tile, in points.</summary>
    private const int Tile = 6;

    /// <summary>Least width and height of a figure, in tiles: arrows and traffic lights in cells are smaller.</summary>
    private const int Least = 5;

    /// <summary>Ink this near to a rule is the rule's, in points.</summary>
    private const int NearRule = 2;

    /// <summary>Shorter rules may be the steps of a slanting line, in points.</summary>
    private const int LeastRule = 24;

    public static IReadOnlyList<Box> Find(EdgeMap map, PageRules rules)
    {
        var clear = (bool[])map.Letters.Clone();
        foreach (var rule in rules.Horizontal.Where(r => r.Length >= LeastRule))
            Wipe(clear, map, (int)rule.From - 1, (int)rule.At - NearRule, (int)rule.To + 1, (int)rule.At + NearRule);
        foreach (var rule in rules.Vertical.Where(r => r.Length >= LeastRule))
            Wipe(clear, map, (int)rule.At - NearRule, (int)rule.From - 1, (int)rule.At + NearRule, (int)rule.To + 1);
        return [.. Components(Inked(map, clear)).Where(b => b.Width >= Least * Tile && b.Height >= Least * Tile)];
    }

    private static void Wipe(bool[] clear, EdgeMap map, int left, int top, int right, int bottom)
    {
        (left, right) = (Math.Max(0, left), Math.Min(map.Width - 1, right));
        for (var y = Math.Max(0, top); y <= Math.Min(map.Height - 1, bottom) && right >= left; y++)
            clear.AsSpan((y * map.Width) + left, right - left + 1).Fill(true);
    }

    private static bool[,] Inked(EdgeMap map, bool[] clear)
    {
        var counts = new int[(map.Width / Tile) + 1, (map.Height / Tile) + 1];
        for (var y = 0; y < map.Height; y++)
        {
            var row = y * map.Width;
            Count(map.Above, map.Left);
            Count(map.Left, null);

            void Count(bool[] edges, bool[]? others)
            {
                for (var i = Next(edges, row); i >= 0; i = Next(edges, i + 1))
                    if (!clear[i] && others?[i] != true)
                        counts[(i - row) / Tile, y / Tile]++;
            }

            int Next(bool[] edges, int from) => Array.IndexOf(edges, true, from, row + map.Width - from);
        }

        var inked = new bool[counts.GetLength(0), counts.GetLength(1)];
        for (var x = 0; x < counts.GetLength(0); x++)
            for (var y = 0; y < counts.GetLength(1); y++)
                inked[x, y] = counts[x, y] >= 3;
        return inked;
    }

    private static IEnumerable<Box> Components(bool[,] inked)
    {
        for (var x = 0; x < inked.GetLength(0); x++)
            for (var y = 0; y < inked.GetLength(1); y++)
                if (inked[x, y])
                    yield return Flood(inked, x, y);
    }

    private static Box Flood(bool[,] inked, int x, int y)
    {
        var open = new Stack<(int X, int Y)>([(x, y)]);
        var box = new Box(x * Tile, y * Tile, (x + 1) * Tile, (y + 1) * Tile);
        inked[x, y] = false;
        while (open.TryPop(out var at))
        {
            box = box.Union(new Box(at.X * Tile, at.Y * Tile, (at.X + 1) * Tile, (at.Y + 1) * Tile));
            for (var i = Math.Max(0, at.X - 1); i <= Math.Min(inked.GetLength(0) - 1, at.X + 1); i++)
            {
                for (var j = Math.Max(0, at.Y - 1); j <= Math.Min(inked.GetLength(1) - 1, at.Y + 1); j++)
                {
                    if (!inked[i, j])
                        continue;
                    inked[i, j] = false;
                    open.Push((i, j));
                }
            }
        }

        return box;
    }
}
