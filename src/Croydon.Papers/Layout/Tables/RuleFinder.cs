namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// Ruling lines from a rendered page: long straight changes of colour outside the letters, as in A. Nurminen,
/// "Algorithmic extraction of data in tables in PDF documents" (MSc thesis, Tampere University of Technology, 2013),
/// section 4.2. Edges serve for lines and for shaded fields alike, so that a table drawn with background colours only is found too.
/// </summary>
internal static class RuleFinder
{
    /// <summary>A photograph gives thousands of edges; beyond this they are no help.</summary>
    private const int Most = 6000;

    public static PageRules Find(EdgeMap map)
    {
        var horizontal = new EdgeRuns(map.Height, Least: 10, LeastClear: 8);
        var vertical = new EdgeRuns(map.Width, Least: 7, LeastClear: 5);
        for (var y = 0; y < map.Height; y++)
        {
            var letters = map.Letters.AsSpan(y * map.Width, map.Width);
            Along(horizontal, y, map.Above.AsSpan(y * map.Width, map.Width), letters);
            Down(vertical, y, map.Left.AsSpan(y * map.Width, map.Width), letters);
        }

        vertical.Close();
        return horizontal.Found.Count + vertical.Found.Count > Most
            ? PageRules.None
            : new PageRules(RuleMerger.Merge(horizontal.Found), RuleMerger.Merge(vertical.Found));
    }

    private static void Along(EdgeRuns runs, int y, ReadOnlySpan<bool> edges, ReadOnlySpan<bool> letters)
    {
        for (var x = 0; x < edges.Length; x++)
        {
            if (runs.Open == 0)
                x = NextEdge(edges, x);
            runs.Step(y, x, edges[x], letters[x]);
        }

        runs.End(y);
    }

    private static void Down(EdgeRuns runs, int y, ReadOnlySpan<bool> edges, ReadOnlySpan<bool> letters)
    {
        for (var x = 0; x < edges.Length; x++)
        {
            if (runs.Open == 0)
                x = NextEdge(edges, x);
            if (edges[x] || runs.IsOpen(x))
                runs.Step(x, y, edges[x], letters[x]);
        }
    }

    /// <summary>The next edge from <paramref name="x"/>; the last place of the row where there is none.</summary>
    private static int NextEdge(ReadOnlySpan<bool> edges, int x) =>
        edges[x..].IndexOf(true) is >= 0 and var further ? x + further : edges.Length - 1;
}
