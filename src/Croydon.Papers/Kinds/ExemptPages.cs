using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds;

/// <summary>
/// Pages that carry a mark: in a margin, where layout takes running lines out of the blocks, or as the first words below it.
/// A mark in the margin covers its page, and the whole part where the page is its first; one at the top of the text covers
/// what follows in its part.
/// </summary>
internal static class ExemptPages
{
    private const double Margin = 0.12;
    private const double SameLine = 3;

    // Above a mark at the top of a page stands at most a stamp or a title.
    private const int TopBlocks = 2;

    public static IEnumerable<Exemption> Find(Paper paper) => paper.Pages.Select(p => InMargin(paper, p)).Concat(paper.Pages.Skip(1).Select(p => AtTop(paper, p))).OfType<Exemption>();

    /// <summary>Where a paper that is not divided carries a mark in a margin of its first page, that mark; else null.</summary>
    public static Exemption? OfWholePaper(Paper paper) => paper.Parts.Count == 0 && paper.Pages.Count > 0 && InMargin(paper, paper.Pages[0]) is { } mark ? mark : null;

    private static Exemption? InMargin(Paper paper, Page page)
    {
        if (MarkOf(page) is not { } found)
            return null;
        var (first, end) = BlocksOf(paper, page);
        var source = new Citation(page.Number, page.PrintedNumber, null, paper.Shown(page.Number, found.Box), found.Quote);
        return paper.Parts.FirstOrDefault(p => p.FirstBlock == first && p.EndBlock > first) is { } part
            ? Exemptions.Stretch(paper, found.Mark, source, first, part.EndBlock)
            : new Exemption(found.Mark, source, first, end) { PageFrom = page.Number, PageTo = page.Number };
    }

    private static Exemption? AtTop(Paper paper, Page page)
    {
        var (first, end) = BlocksOf(paper, page);
        for (var i = first; i < Math.Min(end, first + TopBlocks); i++)
        {
            var block = paper.Blocks[i];
            if (block.Table is not null || block.Marker is not null || ExemptMarks.IsPrivatePartHeading(block.Text) || ExemptMarks.Of(block.Text) is not { } mark)
                continue;
            var part = paper.Parts.FirstOrDefault(p => p.FirstBlock <= i && i < p.EndBlock);
            return Exemptions.Stretch(paper, mark, paper.Whole(block), first, part?.EndBlock ?? paper.Blocks.Count);
        }

        return null;
    }

    /// <summary>The blocks that begin on a page.</summary>
    private static (int First, int End) BlocksOf(Paper paper, Page page)
    {
        var first = paper.Blocks.TakeWhile(b => (b.Page ?? 0) < page.Number).Count();
        return (first, first + paper.Blocks.Skip(first).TakeWhile(b => b.Page == page.Number).Count());
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
