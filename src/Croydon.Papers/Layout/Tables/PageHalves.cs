using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Pages set in two columns of prose: the white strip down the middle is no gutter of a table (a first cut of an XY-cut).</summary>
internal static class PageHalves
{
    private const int LeastLines = 20;
    private const double LeastStrip = 8;

    /// <returns>The words of both columns, or all words once.</returns>
    public static IReadOnlyList<IReadOnlyList<Word>> Of(IReadOnlyList<Word> words)
    {
        var lines = TextLine.Of(words);
        if (lines.Count < LeastLines)
            return [words];
        double left = lines.Min(l => l.Box.X0), width = lines.Max(l => l.Box.X1) - left;
        var crossing = Gutters.Projection(lines, left, left + width);
        var strip = Gutters.Strips(crossing, lines.Count / 12).Where(s => s.To - s.From >= LeastStrip && s.From > 0.35 * width && s.To < 0.65 * width)
            .OrderByDescending(s => s.To - s.From).FirstOrDefault();
        var middle = left + ((strip.From + strip.To) / 2d);
        if (strip.To == 0 || !IsProse(lines, p => p.Box.X1 <= middle) || !IsProse(lines, p => p.Box.X0 >= middle))
            return [words];
        return [[.. words.Where(w => w.Box.CentreX < middle)], [.. words.Where(w => w.Box.CentreX >= middle)]];
    }

    private static bool IsProse(IReadOnlyList<TextLine> lines, Func<Phrase, bool> side)
    {
        var phrases = lines.SelectMany(l => l.Phrases).Where(side).ToList();
        return phrases.Count * 5 > lines.Count * 2 && phrases.Average(p => p.Words.Count) >= 3.5;
    }
}
