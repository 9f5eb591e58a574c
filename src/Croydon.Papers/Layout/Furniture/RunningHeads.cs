namespace Croydon.Papers.Layout.Furniture;

/// <summary>Finds running headers and footers: lines in the margin that come again, at the same height, on neighbouring pages.</summary>
internal static class RunningHeads
{
    private const double SameHeight = 5;
    private const int Neighbours = 3;

    public static IEnumerable<MarginLine> Find(IReadOnlyList<MarginLine> lines)
    {
        foreach (var alike in lines.GroupBy(l => l.Key).Where(g => g.Count() > 1))
        {
            var list = alike.ToList();
            foreach (var line in list)
                if (list.Count(o => o != line && Repeats(line, o)) >= (list.Count > 2 ? 2 : 1))
                    yield return line;
        }
    }

    private static bool Repeats(MarginLine line, MarginLine other) =>
        Math.Abs(line.Page.Number - other.Page.Number) is > 0 and <= Neighbours
        && line.Top == other.Top
        && (Math.Abs(line.Box.Y0 - other.Box.Y0) < SameHeight
            || Math.Abs((line.Page.Height - line.Box.Y1) - (other.Page.Height - other.Box.Y1)) < SameHeight);
}
