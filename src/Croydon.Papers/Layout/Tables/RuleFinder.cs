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
        for (int y = 0, i = 0; y < map.Height; y++)
        {
            for (var x = 0; x < map.Width; x++, i++)
            {
                horizontal.Step(y, x, map.Above[i], map.Letters[i]);
                vertical.Step(x, y, map.Left[i], map.Letters[i]);
            }

            horizontal.End(y);
        }

        vertical.Close();
        return horizontal.Found.Count + vertical.Found.Count > Most
            ? PageRules.None
            : new PageRules(RuleMerger.Merge(horizontal.Found), RuleMerger.Merge(vertical.Found));
    }
}
