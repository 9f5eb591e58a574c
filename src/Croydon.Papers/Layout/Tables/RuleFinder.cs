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
            var row = y * map.Width;
            if (map.Above.AsSpan(row, map.Width).Contains(true))
            {
                for (var x = 0; x < map.Width; x++)
                    horizontal.Step(y, x, map.Above[row + x], map.Letters[row + x]);
                horizontal.End(y);
            }

            if (vertical.Open > 0 || map.Left.AsSpan(row, map.Width).Contains(true))
                for (var x = 0; x < map.Width; x++)
                    vertical.Step(x, y, map.Left[row + x], map.Letters[row + x]);
        }

        vertical.Close();
        return horizontal.Found.Count + vertical.Found.Count > Most
            ? PageRules.None
            : new PageRules(RuleMerger.Merge(horizontal.Found), RuleMerger.Merge(vertical.Found));
    }
}
