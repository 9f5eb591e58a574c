namespace Croydon.Papers.Layout.Tables;

/// <summary>Divides a drawn column that holds several columns with only white space between them: a strip that no line of its cells crosses.</summary>
internal static class GutterSplitter
{
    /// <summary>Least width of a strip, in heights of a line.</summary>
    private const double Strip = 0.8;

    /// <summary>Share of cells that may cross: headings over several columns.</summary>
    private const double MayCross = 0.15;

    public static Draft Split(Draft draft)
    {
        for (var column = draft.Columns - 1; column >= 0; column--)
        {
            var borders = BordersIn(draft, column);
            if (borders.Count > 0)
                draft = Cut(draft, column, borders);
        }

        return draft;
    }

    /// <summary>The x of the new borders, ascending; none where the column must stay whole.</summary>
    private static List<double> BordersIn(Draft draft, int column)
    {
        var cells = draft.Filled.Where(c => c.Area.Columns == 1 && c.Area.Column == column).Select(c => TextLine.Of(c.Words)).Where(l => l.Count > 0).ToList();
        var borders = Borders(cells);
        // A cell of many lines may hold the rows of a table without rules across.
        return borders.Count == 0 && cells.Sum(c => c.Count) >= 3 * cells.Count
            ? Borders([.. cells.SelectMany(c => c.Select(l => (IReadOnlyList<TextLine>)[l]))])
            : borders;
    }

    private static List<double> Borders(List<IReadOnlyList<TextLine>> cells)
    {
        var split = cells.Count(c => c.Any(l => l.IsSplit));
        var phrases = cells.SelectMany(c => c).SelectMany(l => l.Phrases).ToList();
        var figures = phrases.Count(p => Tokens.IsValue(p.Text)) * 2 >= phrases.Count;
        if (split * 3 < cells.Count * 2 || split < (figures ? 2 : 3))
            return [];
        double left = phrases.Min(p => p.Box.X0), right = phrases.Max(p => p.Box.X1), height = phrases.Average(p => p.Box.Height);
        var strips = Gutters.Strips(Crossing(cells, left, right), (int)(MayCross * cells.Count)).Where(s => s.To - s.From >= Strip * height);
        var borders = strips.Select(s => left + ((s.From + s.To) / 2d)).ToList();
        for (var i = borders.Count - 1; i >= 0; i--)
            if (!Divides(cells, i == 0 ? double.NegativeInfinity : borders[i - 1], borders[i], i == borders.Count - 1 ? double.PositiveInfinity : borders[i + 1]))
                borders.RemoveAt(i);
        return borders;
    }

    /// <summary>How many cells have ink at each point from <paramref name="left"/>.</summary>
    private static int[] Crossing(List<IReadOnlyList<TextLine>> cells, double left, double right)
    {
        var sum = new int[(int)Math.Ceiling(right - left) + 1];
        foreach (var cell in cells)
        {
            var ink = Gutters.Projection(cell, left, right);
            for (var x = 0; x < sum.Length; x++)
                sum[x] += Math.Min(1, ink[x]);
        }

        return sum;
    }

    /// <summary>Both sides have words in a good part of the cells, and the left more than numbers and bullets of paragraphs.</summary>
    private static bool Divides(List<IReadOnlyList<TextLine>> cells, double from, double border, double to)
    {
        var left = cells.Select(c => c.SelectMany(l => l.Phrases).Where(p => p.Box.CentreX > from && p.Box.CentreX <= border).ToList()).Where(p => p.Count > 0).ToList();
        var right = cells.Count(c => c.SelectMany(l => l.Phrases).Any(p => p.Box.CentreX > border && p.Box.CentreX <= to));
        return left.Count >= 2 && right >= 2 && left.Count * 5 >= cells.Count * 2 && right * 5 >= cells.Count * 2
            && !left.SelectMany(p => p).All(p => Tokens.IsMarker(p.Text) && !Tokens.IsValue(p.Text));
    }

    private static Draft Cut(Draft draft, int column, List<double> borders)
    {
        var cells = new List<DraftCell>();
        foreach (var cell in draft.Cells)
        {
            if (cell.Area.Column > column)
                cells.Add(cell with { Area = cell.Area with { Column = cell.Area.Column + borders.Count } });
            else if (!cell.Area.CoversColumn(column))
                cells.Add(cell);
            else if (cell.Area.Columns > 1)
                cells.Add(cell with { Area = cell.Area with { Columns = cell.Area.Columns + borders.Count } });
            else
                cells.AddRange(Pieces(cell, borders));
        }

        return new Draft([.. draft.Xs.Take(column + 1), .. borders, .. draft.Xs.Skip(column + 1)], draft.Ys, cells);
    }

    private static IEnumerable<DraftCell> Pieces(DraftCell cell, List<double> borders)
    {
        if (TextLine.Of(cell.Words).SelectMany(l => l.Phrases).Any(p => borders.Exists(b => b > p.Box.X0 + 1 && b < p.Box.X1 - 1)))
            return [cell with { Area = cell.Area with { Columns = borders.Count + 1 } }];
        return Enumerable.Range(0, borders.Count + 1).Select(i => new DraftCell(
            cell.Area with { Column = cell.Area.Column + i },
            [.. cell.Words.Where(w => borders.Count(b => b <= w.Box.CentreX) == i)]));
    }
}
