namespace Croydon.Papers.Layout.Tables;

/// <summary>Divides a drawn column that holds several columns of figures with only white space between them.</summary>
internal static class GutterSplitter
{
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

    /// <summary>The x of the new borders; none where the column must stay whole.</summary>
    private static List<double> BordersIn(Draft draft, int column)
    {
        var own = draft.Filled.Where(c => c.Area.Columns == 1 && c.Area.Column == column).ToList();
        var lines = own.SelectMany(c => TextLine.Of(c.Words)).ToList();
        var split = lines.Where(l => l.IsSplit).ToList();
        if (split.Count < 2 || split.Count * 3 < lines.Count * 2)
            return [];
        var phrases = split.SelectMany(l => l.Phrases).ToList();
        if (phrases.Count(p => Tokens.IsValue(p.Text)) * 2 < phrases.Count)
            return [];
        return [.. Gutters.Borders(lines).Skip(1).SkipLast(1)];
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
