namespace Croydon.Papers.History.Duplicates;

/// <summary>Papers that count as one.</summary>
/// <param name="Counted">The one whose items are counted and shown.</param>
/// <param name="Others">Kept and linked, their items not counted again.</param>
public sealed record PaperGroup(PaperRef Counted, IReadOnlyList<PaperRef> Others);

/// <summary>Puts linked papers together so that each fact is counted once.</summary>
public static class PaperGroups
{
    /// <summary>
    /// One group for each paper or set of renderings, versions and papers inside others; editions of other days stay apart.
    /// Counted is the one that holds the others, else the one with pages to show, else the one that more was read from, else the first by name.
    /// </summary>
    public static IReadOnlyList<PaperGroup> Of(IReadOnlyList<PaperRef> papers, IReadOnlyList<PaperLink> links)
    {
        var heads = papers.ToDictionary(p => p.Id, p => p.Id, StringComparer.Ordinal);
        string HeadOf(string id) => heads[id] == id ? id : heads[id] = HeadOf(heads[id]);
        foreach (var link in links.Where(l => l.Relation != PaperRelation.Edition))
            heads[HeadOf(link.A.Id)] = HeadOf(link.B.Id);
        return [.. papers.GroupBy(p => HeadOf(p.Id), StringComparer.Ordinal).Select(g => Group([.. g], links))];
    }

    private static PaperGroup Group(List<PaperRef> members, IReadOnlyList<PaperLink> links)
    {
        var counted = members
            .OrderBy(m => links.Any(l => l.Relation == PaperRelation.Inside && l.A.Id == m.Id))
            .ThenBy(m => m.Pages is null)
            .ThenBy(m => links.Any(l => l.Relation == PaperRelation.Draft && l.A.Id == m.Id))
            .ThenByDescending(m => m.Items)
            .ThenBy(m => m.File, StringComparer.Ordinal)
            .ThenBy(m => m.Id, StringComparer.Ordinal)
            .First();
        return new PaperGroup(counted, [.. members.Where(m => m.Id != counted.Id)]);
    }
}
