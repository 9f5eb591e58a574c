using Croydon.Papers.Text;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Tells a table from text that only looks aligned: columns of prose, numbered paragraphs, lists of contents.</summary>
internal static class TableLikeness
{
    /// <param name="borders">Column borders, at least three.</param>
    /// <param name="ruled">The y of the rules that run across the lines.</param>
    public static bool IsTable(IReadOnlyList<TextLine> lines, List<double> borders, List<double> ruled)
    {
        var columns = Columns(lines, borders);
        if (columns[0].TrueForAll(p => Tokens.IsMarker(p.Text)))
        {
            columns.RemoveAt(0);
            if (columns.Count < 2 || columns[^1].TrueForAll(p => Tokens.IsPages(p.Text)))
                return false;
        }

        if (IsContents(lines, columns))
            return false;
        if (SetRows.Are(lines, borders, ruled))
            return true;
        if (columns.Exists(c => IsProse(c)))
            return false;
        var split = lines.Count(l => l.IsSplit);
        var figures = columns.Skip(1).SelectMany(c => c).ToList();
        var share = figures.Count == 0 ? 0 : figures.Count(p => Tokens.IsValue(p.Text)) / (double)figures.Count;
        if (share < 0.4 && (IsSolid(lines, borders) || HasNarrowGaps(lines) || IsRunning(lines)))
            return false;
        if (ruled.Count >= 2 && split >= 2)
            return share >= 0.3 || (columns.Count > 2 && IsTerse(columns)) || IsLabelled(columns);
        if (split < 3)
            return false;
        return share >= (columns.Count > 2 ? 0.4 : 0.6) || (columns.Count > 2 ? IsTerse(columns) && split * 10 >= lines.Count * 6 : IsLabelled(columns));
    }

    /// <summary>Where the columns beside an outer column of prose begin and end; null where neither or both are prose.</summary>
    public static (double From, double To)? ProseAtSide(IReadOnlyList<TextLine> lines, List<double> borders)
    {
        var phrases = lines.SelectMany(l => l.Phrases).ToList();
        bool left = IsProseIn(0), right = IsProseIn(borders.Count - 2);
        return left == right ? null : left ? (borders[1], borders[^1] + 1) : (borders[0] - 1, borders[^2]);

        bool IsProseIn(int column) => phrases.FindAll(p => AlignedTables.SpanOf(p, borders).From == column) is { Count: > 3 } own && IsProse(own);
    }

    /// <summary>Most phrases go on with a sentence: prose with stretched spaces.</summary>
    public static bool IsRunning(IReadOnlyList<TextLine> lines) =>
        lines.SelectMany(l => l.Phrases).Count(p => char.IsLower(p.Text[0])) * 2 > lines.Sum(l => l.Phrases.Count)
        && lines.Count(l => char.IsLower(l.Phrases[0].Text[0])) * 3 > lines.Count;

    private static List<List<Phrase>> Columns(IReadOnlyList<TextLine> lines, List<double> borders)
    {
        var columns = Enumerable.Range(0, borders.Count - 1).Select(_ => new List<Phrase>()).ToList();
        foreach (var phrase in lines.SelectMany(l => l.Phrases))
            columns[AlignedTables.SpanOf(phrase, borders).From].Add(phrase);
        columns.RemoveAll(c => c.Count == 0);
        return columns;
    }

    /// <summary>Headings with the pages they are on.</summary>
    private static bool IsContents(IReadOnlyList<TextLine> lines, List<List<Phrase>> columns) =>
        columns.Count == 2 && columns[1].TrueForAll(p => Tokens.IsPages(p.Text))
        && columns[1].Select(p => p.Box.X1).Max() - columns[1].Select(p => p.Box.X1).Min() < lines[0].Box.Height
        && IsAscending(columns[1]);

    private static bool IsAscending(List<Phrase> pages)
    {
        var numbers = pages.Select(p => Tokens.FirstNumber(p.Text)).OfType<int>().ToList();
        return numbers.Count > 1 && numbers.Zip(numbers.Skip(1)).All(p => p.First <= p.Second);
    }

    /// <summary>Long lines, one under another, that fill their width.</summary>
    private static bool IsProse(List<Phrase> column)
    {
        var widest = column.Max(p => p.Box.Width);
        var full = column.Where(p => p.Box.Width > 0.8 * widest).ToList();
        return column.Average(p => p.Words.Count) > 5 && full.Count * 2 > column.Count;
    }

    /// <summary>Most lines are ink from edge to edge: justified prose whose gaps happen to stand above one another.</summary>
    private static bool IsSolid(IReadOnlyList<TextLine> lines, List<double> borders) =>
        lines.Count(l => l.Phrases.Sum(p => p.Box.Width) > 0.85 * (borders[^1] - borders[0])) * 2 >= lines.Count;

    /// <summary>Most gaps are no wider than a letter is high: stretched spaces of justified prose.</summary>
    private static bool HasNarrowGaps(IReadOnlyList<TextLine> lines)
    {
        var gaps = lines.SelectMany(l => l.Gaps.Select(g => (g.To - g.From) / l.Box.Height)).Order().ToList();
        return gaps.Count == 0 || gaps[gaps.Count / 2] < 1;
    }

    private static bool IsTerse(List<List<Phrase>> columns) => columns.TrueForAll(c => c.Average(p => p.Words.Count) <= 5);

    /// <summary>Labels on the left ("REPORT TO:", "Lead officer:") and one straight edge on the right.</summary>
    private static bool IsLabelled(List<List<Phrase>> columns)
    {
        var labels = columns[0].Count(p => p.Text.EndsWith(':') || IsUpper(p.Text));
        var edge = columns[1].GroupBy(p => Math.Round(p.Box.X0 / 3)).Max(g => g.Count());
        return labels * 2 > columns[0].Count && labels > 1 && edge * 10 >= columns[1].Count * 7;
    }

    private static bool IsUpper(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower) && Markers.Split(text).Marker is null;
}
