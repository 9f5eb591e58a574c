using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Tables whose columns are told by white space alone, with or without rules across.</summary>
internal static class AlignedTables
{
    /// <summary>Share of cells with words below which the lines are labels of a chart's axes.</summary>
    private const double LeastFilled = 0.4;

    /// <param name="words">Those of the page that no other table holds.</param>
    public static IEnumerable<Draft> Find(IReadOnlyList<Word> words, PageRules rules) =>
        PageHalves.Of(words).SelectMany(half => FindIn(half, rules));

    private static IEnumerable<Draft> FindIn(IReadOnlyList<Word> words, PageRules rules)
    {
        var lines = TextLine.Of(words.Where(w => w.Text.Length < 3 || w.Box.Height < 1.5 * w.Box.Width)).ToList();
        foreach (var (first, last) in AlignedRegions.Find(lines).ToList())
        {
            var tight = TightColumns.Part(lines, first, last);
            var body = lines.Skip(first).Take(last - first + 1).ToList();
            var borders = Gutters.Borders(body, tight);
            var ruled = RulesOf(body, rules);
            if (borders.Count < 3)
                continue;
            if (!TableLikeness.IsTable(body, borders, ruled))
            {
                foreach (var beside in FindBesideProse(body, borders, rules))
                    yield return beside;
                continue;
            }

            var (from, to) = TableExtent.Widen(lines, first, last, borders, ruled);
            var draft = Draw([.. lines.Skip(from).Take(to - from + 1)], borders, ruled);
            if (draft.Filled.Count() >= LeastFilled * draft.Cells.Count)
                yield return draft;
        }
    }

    /// <summary>A table that stands at the side of running text: without the outer column of prose the lines may be one.</summary>
    private static IEnumerable<Draft> FindBesideProse(List<TextLine> lines, List<double> borders, PageRules rules)
    {
        if (borders.Count < 4 || TableLikeness.ProseAtSide(lines, borders) is not var (from, to))
            return [];
        return FindIn([.. lines.SelectMany(l => l.Phrases).Where(p => p.Box.CentreX > from && p.Box.CentreX < to).SelectMany(p => p.Words)], rules);
    }

    /// <summary>The y of the rules across most of the lines, from just above the first to just below the last.</summary>
    private static List<double> RulesOf(List<TextLine> lines, PageRules rules)
    {
        var box = Box.Around(lines.Select(l => l.Box))!.Value;
        var near = 4 * lines[0].Box.Height;
        return [.. rules.Horizontal
            .Where(r => r.At > box.Y0 - near && r.At < box.Y1 + near && Math.Min(r.To, box.X1) - Math.Max(r.From, box.X0) > 0.6 * box.Width)
            .Select(r => r.At).Order()];
    }

    private static Draft Draw(List<TextLine> lines, List<double> borders, List<double> ruled)
    {
        var rows = RowGrouper.Group(lines, borders, ruled);
        var cells = new List<DraftCell>();
        for (var row = 0; row < rows.Count; row++)
            cells.AddRange(CellsOf(row, rows[row], borders));
        var tops = rows.Select(r => r.Min(l => l.Box.Y0)).ToList();
        var bottoms = rows.Select(r => r.Max(l => l.Box.Y1)).ToList();
        var ys = new List<double> { tops[0] };
        ys.AddRange(tops.Skip(1).Zip(bottoms, (top, bottom) => (top + bottom) / 2));
        ys.Add(bottoms[^1]);
        var box = Box.Around(lines.Select(l => l.Box))!.Value;
        List<double> xs = [Math.Min(borders[0], box.X0), .. borders.Skip(1).SkipLast(1), Math.Max(borders[^1], box.X1)];
        return SpreadHeads.Widen(new Draft(xs, ys, cells));
    }

    /// <summary>The cells of one row from its lines.</summary>
    public static IEnumerable<DraftCell> CellsOf(int row, IReadOnlyList<TextLine> lines, List<double> borders)
    {
        var columns = borders.Count - 1;
        var owner = Enumerable.Range(0, columns).ToArray();
        var phrases = lines.SelectMany(l => Placed(l, borders)).ToList();
        foreach (var (_, (from, to)) in phrases.OrderByDescending(p => p.Span.To - p.Span.From))
            for (var c = from; c <= to; c++)
                owner[c] = Math.Min(owner[c], owner[from]);
        for (var column = 0; column < columns;)
        {
            var end = column + 1;
            while (end < columns && owner[end] == column)
                end++;
            var words = phrases.Where(p => p.Span.From >= column && p.Span.From < end).SelectMany(p => p.Phrase.Words).ToList();
            yield return new DraftCell(new Area(row, column, 1, end - column), words);
            column = end;
        }
    }

    /// <summary>The phrases of a line with their columns; one that only leans into the column of another keeps to its own.</summary>
    private static List<(Phrase Phrase, (int From, int To) Span)> Placed(TextLine line, List<double> borders)
    {
        var placed = line.Phrases.Select(p => (Phrase: p, Span: SpanOf(p, borders))).ToList();
        for (var i = 0; i < placed.Count; i++)
        {
            var (from, to) = placed[i].Span;
            while (to > from && i + 1 < placed.Count && placed[i + 1].Span.From <= to)
                to--;
            while (from < to && i > 0 && placed[i - 1].Span.To >= from)
                from++;
            placed[i] = (placed[i].Phrase, (from, to));
        }

        return placed;
    }

    /// <summary>The first and last column that the phrase stands in by more than a letter.</summary>
    public static (int From, int To) SpanOf(Phrase phrase, List<double> borders)
    {
        var letter = Math.Min(0.5 * phrase.Box.Height, 0.4 * phrase.Box.Width);
        int from = 0, to = borders.Count - 2;
        while (from < borders.Count - 2 && borders[from + 1] <= phrase.Box.X0 + letter)
            from++;
        while (to > from && borders[to] >= phrase.Box.X1 - letter)
            to--;
        return (from, to);
    }
}
