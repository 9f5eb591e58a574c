namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// Runs of lines whose gaps stand above one another: where a table without rules may be. The idea of growing a block from
/// neighbouring lines is that of T-Recs (T. Kieninger, "Table structure recognition based on robust block segmentation",
/// Document Recognition V, 1998), with gaps in the place of words.
/// </summary>
internal static class AlignedRegions
{
    /// <summary>A wider empty band ends a region, in heights of a line.</summary>
    private const double LineGap = 1.9;

    /// <summary>Least width of a common gap, in heights of a line.</summary>
    private const double Strip = 0.55;

    /// <summary>So many lines without the gaps may stand between lines with them: wrapped cells, headings inside the table.</summary>
    private const int MostBetween = 3;

    /// <summary>First and last line of each run, from 0.</summary>
    public static IEnumerable<(int First, int Last)> Find(IReadOnlyList<TextLine> lines)
    {
        for (var first = 0; first < lines.Count; first++)
        {
            if (!lines[first].IsSplit)
                continue;
            var last = Grow(lines, first);
            if (last > first)
                yield return (first, last);
            first = last;
        }
    }

    private static int Grow(IReadOnlyList<TextLine> lines, int first)
    {
        var last = first;
        for (var next = first + 1; next < lines.Count && next - last <= MostBetween + 1; next++)
        {
            var height = lines[next].Box.Height;
            if (lines[next].Box.Y0 - lines[next - 1].Box.Y1 > LineGap * Math.Max(height, lines[next - 1].Box.Height))
                break;
            if (lines[next].IsSplit && SharesWithRun(lines, first, last, next, height))
                last = next;
        }

        return last;
    }

    private static bool SharesWithRun(IReadOnlyList<TextLine> lines, int first, int last, int next, double height) =>
        Enumerable.Range(Math.Max(first, last - 3), last - Math.Max(first, last - 3) + 1)
            .Any(i => lines[i].IsSplit && lines[i].SharesGap(lines[next], Strip * height));
}
