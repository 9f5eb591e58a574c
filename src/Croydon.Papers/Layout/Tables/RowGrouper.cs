namespace Croydon.Papers.Layout.Tables;

/// <summary>Groups the lines of an unruled table into rows: by rules where they stand between rows, else by what the lines hold.</summary>
internal static class RowGrouper
{
    private const int LeastHeads = 4;

    public static List<List<TextLine>> Group(List<TextLine> lines, List<double> borders, List<double> rules)
    {
        if (Pace.Of(lines, borders) is { } pace)
            return Paced(lines, rules, pace);
        var data = lines.FindIndex(l => IsData(l, borders));
        var bands = rules.Count * 4 >= lines.Count;
        var rows = new List<List<TextLine>>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (rows.Count == 0 || rules.Exists(r => r > lines[i - 1].Box.CentreY && r < lines[i].Box.CentreY))
                rows.Add([lines[i]]);
            else if ((bands && data >= 0 && i >= data && SharesBand(lines, i, rules, borders)) || Continues(lines[i], rows[^1], borders, header: i < data))
                rows[^1].Add(lines[i]);
            else
                rows.Add([lines[i]]);
        }

        return rows;
    }

    /// <summary>Between the rules above and below stands one line of figures at most: the others are its wrapped cells.</summary>
    private static bool SharesBand(List<TextLine> lines, int at, List<double> rules, List<double> borders)
    {
        var top = rules.Where(r => r < lines[at].Box.CentreY).DefaultIfEmpty(double.NegativeInfinity).Max();
        var bottom = rules.Where(r => r > lines[at].Box.CentreY).DefaultIfEmpty(double.PositiveInfinity).Min();
        var band = lines.Where(l => l.Box.CentreY > top && l.Box.CentreY < bottom).ToList();
        return double.IsFinite(top) && double.IsFinite(bottom) && band.Count <= 6 && band.Count(l => l.Phrases.Any(p => Tokens.IsValue(p.Text) && AlignedTables.SpanOf(p, borders).From > 0)) == 1;
    }

    /// <summary>Rows of text that are set apart: a new one starts after each wide gap and each rule.</summary>
    private static List<List<TextLine>> Paced(List<TextLine> lines, List<double> rules, double pace)
    {
        var rows = new List<List<TextLine>> { new() { lines[0] } };
        foreach (var (above, line) in lines.Zip(lines.Skip(1)))
        {
            if (line.Box.Y0 - above.Box.Y1 > pace || rules.Exists(r => r > above.Box.CentreY && r < line.Box.CentreY))
                rows.Add([line]);
            else
                rows[^1].Add(line);
        }

        return rows;
    }

    /// <summary>A figure stands in at least half of the columns after the first.</summary>
    private static bool IsData(TextLine line, List<double> borders) =>
        line.Phrases.Count(p => Tokens.IsValue(p.Text) && AlignedTables.SpanOf(p, borders).From > 0) * 2 >= borders.Count - 2;

    /// <summary>Words at the left only, below a full row of heads: the name of a group of rows.</summary>
    private static bool IsBanner(TextLine line, List<TextLine> row, List<(int From, int To)> spans) =>
        spans is [(0, _)] && row.Count == 1 && row[0].Phrases.Count >= LeastHeads && char.IsUpper(line.Phrases[0].Text[0]);

    /// <summary>Each stands above the middle one of three or more columns, so many that they share out all after the first: heads over groups of columns.</summary>
    private static bool AreSpread(List<(int From, int To)> above, int columns)
    {
        var each = columns / above.Count;
        return each % 2 == 1 && each >= (above.Count > 1 ? 3 : 5) && each * above.Count == columns
            && above.Select((s, i) => s == (1 + (i * each) + (each / 2), 1 + (i * each) + (each / 2))).All(m => m);
    }

    private static bool Continues(TextLine line, List<TextLine> row, List<double> borders, bool header)
    {
        var spans = line.Phrases.Select(p => AlignedTables.SpanOf(p, borders)).ToList();
        var above = row[^1].Phrases.Select(p => AlignedTables.SpanOf(p, borders)).ToList();
        if (line.Box.Y0 - row[^1].Box.Y1 > 0.6 * line.Box.Height)
            return false;
        if (header)
            return !IsBanner(line, row, spans) && !AreSpread(above, borders.Count - 2) && above.TrueForAll(s => s.From == s.To) && spans.TrueForAll(s => s.From == s.To);
        if (line.Phrases.Any(p => Tokens.IsValue(p.Text)) && spans.Exists(s => s.From > 0))
            return line.Phrases.Count > 1 && above is [(0, 0)] && char.IsLower(line.Phrases[0].Text[0]) && spans[0] == (0, 0);
        if (spans.Exists(s => s.From == 0))
            return spans is [(0, 0)] && char.IsLower(line.Phrases[0].Text[0]) && above.Exists(s => s.From == 0);
        return spans.TrueForAll(s => above.Contains(s));
    }
}
