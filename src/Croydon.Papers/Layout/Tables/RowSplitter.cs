using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>
/// Divides rows that hold several lines of figures because no rule stands between them. Lines of prose stay one row: they
/// are told by their wrapping, a line ending only where the next word would not have fitted.
/// </summary>
internal static class RowSplitter
{
    public static Draft Split(Draft draft)
    {
        for (var row = draft.Rows - 1; row >= 0; row--)
        {
            var lines = LinesOf(draft, row);
            if (lines.Count > 1)
                draft = Cut(draft, row, lines);
        }

        return draft;
    }

    /// <summary>The bands of the lines that the row must be cut into, top to bottom; one or none where it must not.</summary>
    private static List<(double Top, double Bottom)> LinesOf(Draft draft, int row)
    {
        var cells = draft.Filled.Where(c => c.Area.Rows == 1 && c.Area.Row == row)
            .Select(c => (Lines: Phrases.Lines(c.Words), Box: draft.BoxOf(c.Area))).ToList();
        var listed = cells.Where(c => c.Lines.Count > 1 && IsList(c.Lines, c.Box)).ToList();
        if (listed.Count < 2 || !listed.Exists(c => Figures(c.Lines) * 3 >= c.Lines.Count * 2))
            return [];
        var bands = new List<(double Top, double Bottom)>();
        foreach (var box in listed.SelectMany(c => c.Lines).Select(l => Box.Around(l.Select(w => w.Box))!.Value).OrderBy(b => b.CentreY))
        {
            if (bands.Count == 0 || box.CentreY > bands[^1].Bottom)
                bands.Add((box.Y0, box.Y1 - (box.Height * 0.3)));
        }

        return listed.Count(c => c.Lines.Count * 2 > bands.Count) >= 2 ? bands : [];
    }

    private static int Figures(List<List<Word>> lines) => lines.Count(l => Tokens.IsValue(string.Join(' ', l.Select(w => w.Text))));

    /// <summary>Figures, or lines that could each have taken the next one's first word, so that each end is meant.</summary>
    private static bool IsList(List<List<Word>> lines, Box cell) =>
        Figures(lines) == lines.Count || lines.Zip(lines.Skip(1)).All(p =>
            p.First[^1].Box.X1 - p.First[0].Box.X0 + p.Second[0].Box.Width + (0.5 * p.Second[0].Box.Height) < cell.Width);

    private static Draft Cut(Draft draft, int row, List<(double Top, double Bottom)> bands)
    {
        var cuts = bands.Zip(bands.Skip(1), (above, below) => (above.Bottom + below.Top) / 2).ToList();
        var extra = cuts.Count;
        var cells = new List<DraftCell>();
        foreach (var cell in draft.Cells)
        {
            if (cell.Area.Row > row)
                cells.Add(cell with { Area = cell.Area with { Row = cell.Area.Row + extra } });
            else if (!cell.Area.CoversRow(row))
                cells.Add(cell);
            else if (cell.Area.Rows > 1)
                cells.Add(cell with { Area = cell.Area with { Rows = cell.Area.Rows + extra } });
            else
                cells.AddRange(Pieces(cell, cuts));
        }

        return new Draft(draft.Xs, [.. draft.Ys.Take(row + 1), .. cuts, .. draft.Ys.Skip(row + 1)], cells);
    }

    private static IEnumerable<DraftCell> Pieces(DraftCell cell, List<double> cuts)
    {
        for (var i = 0; i <= cuts.Count; i++)
        {
            double top = i == 0 ? double.NegativeInfinity : cuts[i - 1], bottom = i == cuts.Count ? double.PositiveInfinity : cuts[i];
            yield return new DraftCell(cell.Area with { Row = cell.Area.Row + i }, [.. cell.Words.Where(w => w.Box.CentreY > top && w.Box.CentreY <= bottom)]);
        }
    }
}
