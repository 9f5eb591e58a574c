using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds;

/// <summary>Pages that carry a mark in their upper or lower margin, where layout takes running lines out of the blocks.</summary>
internal static class ExemptPages
{
    private const double Margin = 0.12;
    private const double SameLine = 3;

    public static IEnumerable<Exemption> Find(Paper paper)
    {
        foreach (var page in paper.Pages)
        {
            if (MarkOf(page) is not { } found)
                continue;
            var first = paper.Blocks.TakeWhile(b => (b.Page ?? 0) < page.Number).Count();
            var end = first + paper.Blocks.Skip(first).TakeWhile(b => b.Page == page.Number).Count();
            var source = new Citation(page.Number, page.PrintedNumber, null, found.Box, found.Quote);
            yield return new Exemption(found.Mark, source, first, end) { PageFrom = page.Number, PageTo = page.Number };
        }
    }

    private static (string Mark, string Quote, Box? Box)? MarkOf(Page page)
    {
        var margin = page.Words.Where(w => w.Box.CentreY < page.Height * Margin || w.Box.CentreY > page.Height * (1 - Margin));
        foreach (var line in margin.GroupBy(w => (int)(w.Box.CentreY / SameLine)))
        {
            var words = line.OrderBy(w => w.Box.X0).ToList();
            var text = string.Join(' ', words.Select(w => w.Text));
            if (ExemptMarks.Of(text) is { } mark)
                return (mark, text, Box.Around(words.Select(w => w.Box)));
        }

        return null;
    }
}
