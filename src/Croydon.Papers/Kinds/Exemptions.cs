using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds;

/// <summary>Finds what is not for publication in a recognised and divided paper, and takes it out.</summary>
public static class Exemptions
{
    /// <summary>Raised whenever the same paper would be marked differently.</summary>
    public static int Version => 2;

    // A mark stands in front of what it covers, on its first page: behind a title, an "Agenda Item" stamp and a header line or two.
    private const int OpeningBlocks = 5;

    /// <summary>In the order of the paper, without overlaps; one that covers the whole paper stands alone.</summary>
    public static IReadOnlyList<Exemption> Find(Paper paper)
    {
        var whole = Opening(paper, 0, paper.Blocks.Count) ?? ExemptPages.OfWholePaper(paper);
        if (whole is not null)
            return [whole with { WholePaper = true, PageFrom = paper.Pages.Count > 0 ? 1 : null, PageTo = paper.Pages.Count > 0 ? paper.Pages.Count : null }];
        var privateItems = PrivateAgenda.ItemNumbers(paper);
        var parts = paper.Parts.Select(p => Opening(paper, p.FirstBlock, p.EndBlock) ?? PrivateItem(paper, p, privateItems)).OfType<Exemption>();
        var found = parts.Concat(ExemptPages.Find(paper)).OrderBy(e => e.FirstBlock).ToList();
        return Merge(paper, found);
    }

    /// <summary>The paper without its exempt blocks, and with its exempt pages emptied; page numbers stay as they are.</summary>
    public static Paper TakeOut(Paper paper, IReadOnlyList<Exemption> exemptions)
    {
        if (exemptions.Count == 0)
            return paper;
        var whole = exemptions.Any(e => e.WholePaper);
        bool IsOut(int block) => whole || exemptions.Any(e => block >= e.FirstBlock && block < e.EndBlock);
        bool IsPageOut(int page) => whole || exemptions.Any(e => page >= e.PageFrom && page <= e.PageTo);
        var newIndex = new int[paper.Blocks.Count + 1];
        for (var i = 0; i < paper.Blocks.Count; i++)
            newIndex[i + 1] = newIndex[i] + (IsOut(i) ? 0 : 1);
        return paper with
        {
            Blocks = [.. paper.Blocks.Where((_, i) => !IsOut(i))],
            Pages = [.. paper.Pages.Select(p => IsPageOut(p.Number) ? p with { Words = [] } : p)],
            Parts = [.. paper.Parts.Select(p => p with { FirstBlock = newIndex[p.FirstBlock], EndBlock = newIndex[p.EndBlock] }).Where(p => p.EndBlock > p.FirstBlock)],
            Outline = [.. paper.Outline.Where(o => o.Page is not { } page || !IsPageOut(page))],
            Problems = [.. paper.Problems, .. exemptions.Select(Say)],
        };
    }

    private static Problem Say(Exemption exemption) => new("exempt", Severity.Warning, exemption.PageFrom,
        exemption.WholePaper ? $"The paper is marked as {exemption.Mark}: it is kept apart and nothing of it is shown."
        : exemption.PageFrom is null ? $"A part is marked as {exemption.Mark}: it is kept apart and nothing of it is shown."
        : $"Pages {exemption.PageFrom} to {exemption.PageTo} are marked as {exemption.Mark}: they are kept apart and nothing of them is shown.");

    private static Exemption? Opening(Paper paper, int first, int end)
    {
        for (var i = first; i < Math.Min(end, first + OpeningBlocks); i++)
        {
            var block = paper.Blocks[i];
            if (block.Page != paper.Blocks[first].Page)
                break;
            foreach (var text in block.Lines.Select(l => l.Text).Prepend(block.Text))
                if (ExemptMarks.Of(text) is { } mark)
                    return Stretch(paper, mark, paper.Quote(block, text), first, end);
        }

        return null;
    }

    private static Exemption? PrivateItem(Paper paper, Part part, IReadOnlySet<string> privateItems) =>
        part.AgendaItem is { } no && privateItems.Contains(no.TrimEnd('.')) && part.EndBlock > part.FirstBlock
            ? Stretch(paper, "an item of the private part of the agenda", paper.Whole(paper.Blocks[part.FirstBlock]) with { Quote = $"Agenda Item {no}" }, part.FirstBlock, part.EndBlock)
            : null;

    /// <summary>Blocks of a paper, with the pages that they stand on.</summary>
    internal static Exemption Stretch(Paper paper, string mark, Citation source, int first, int end)
    {
        var pages = paper.Blocks.Skip(first).Take(end - first).SelectMany(b => b.Lines.Select(l => l.Page).Append(b.Page)).OfType<int>().ToList();
        return new Exemption(mark, source, first, end) { PageFrom = pages.Count > 0 ? pages.Min() : null, PageTo = pages.Count > 0 ? pages.Max() : null };
    }

    private static IReadOnlyList<Exemption> Merge(Paper paper, List<Exemption> found)
    {
        var merged = new List<Exemption>();
        foreach (var next in found)
        {
            if (merged.Count > 0 && next.FirstBlock < merged[^1].EndBlock)
                merged[^1] = Stretch(paper, merged[^1].Mark, merged[^1].Source, merged[^1].FirstBlock, Math.Max(merged[^1].EndBlock, next.EndBlock));
            else
                merged.Add(next);
        }

        return merged;
    }
}
