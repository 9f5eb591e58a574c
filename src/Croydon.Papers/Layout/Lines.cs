using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout;

/// <summary>Groups words into lines and lines into paragraphs by the distances between them.</summary>
internal static class Lines
{
    private const double SharedHeight = 0.5;
    private const double ParagraphGap = 0.6;

    public static IReadOnlyList<Line> Of(Page page)
    {
        var rows = new List<List<Word>>();
        foreach (var word in page.Words.OrderBy(w => w.Box.CentreY))
        {
            var row = rows.LastOrDefault();
            if (row is not null && row[^1].Box.VerticalOverlap(word.Box) >= SharedHeight * Math.Min(row[^1].Box.Height, word.Box.Height))
                row.Add(word);
            else
                rows.Add([word]);
        }

        return [.. rows.Select(r => Line.OfPage(page.Number, [.. r.OrderBy(w => w.Box.X0)]))];
    }

    public static IEnumerable<IReadOnlyList<Line>> Paragraphs(IReadOnlyList<Line> lines)
    {
        var open = new List<Line>();
        foreach (var line in lines)
        {
            if (open.Count > 0 && line.Box!.Value.Y0 - open[^1].Box!.Value.Y1 > ParagraphGap * line.Box.Value.Height)
            {
                yield return open;
                open = [];
            }

            open.Add(line);
        }

        if (open.Count > 0)
            yield return open;
    }
}
