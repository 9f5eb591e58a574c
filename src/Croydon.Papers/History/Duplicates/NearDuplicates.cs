namespace Croydon.Papers.History.Duplicates;

/// <summary>Finds papers with the same words among many.</summary>
public static class NearDuplicates
{
    private const double SameFrom = 0.85;
    private const double VersionFrom = 0.4;
    private const double InsideFrom = 0.85;

    // Below this a few notices that all papers carry would make everything alike.
    private const int FewestShingles = 60;
    private const int FewestShared = 3;

    // A shingle in more papers than this is a notice, not content.
    private const int MostPapers = 60;

    /// <summary>All links, the shorter paper first, in the order of <paramref name="papers"/>.</summary>
    public static IReadOnlyList<PaperLink> Find(IReadOnlyList<(PaperRef Paper, Fingerprint Fingerprint)> papers) =>
        [.. Candidates(papers).Select(c => Link(papers[c.First], papers[c.Second])).OfType<PaperLink>()];

    /// <summary>Pairs that share sampled shingles, by an inverted list of them.</summary>
    private static IEnumerable<(int First, int Second)> Candidates(IReadOnlyList<(PaperRef Paper, Fingerprint Fingerprint)> papers)
    {
        var holders = new Dictionary<ulong, List<int>>();
        for (var i = 0; i < papers.Count; i++)
        {
            if (papers[i].Fingerprint.Shingles < FewestShingles)
                continue;
            foreach (var shingle in papers[i].Fingerprint.Sample)
            {
                if (!holders.TryGetValue(shingle, out var list))
                    holders[shingle] = list = [];
                list.Add(i);
            }
        }

        return holders.Values.Where(h => h.Count is > 1 and <= MostPapers)
            .SelectMany(h => h.SelectMany((a, at) => h.Skip(at + 1).Select(b => (a, b))))
            .GroupBy(p => p)
            .Where(g => g.Count() >= FewestShared)
            .Select(g => g.Key)
            .Order();
    }

    private static PaperLink? Link((PaperRef Paper, Fingerprint Fingerprint) x, (PaperRef Paper, Fingerprint Fingerprint) y)
    {
        var (a, b) = x.Fingerprint.Shingles <= y.Fingerprint.Shingles ? (x, y) : (y, x);
        var resemblance = a.Fingerprint.Resemblance(b.Fingerprint);
        var inside = a.Fingerprint.ContainedIn(b.Fingerprint);
        var otherDay = a.Paper.Date is not null && b.Paper.Date is not null && a.Paper.Date != b.Paper.Date;
        PaperRelation? relation =
            resemblance >= VersionFrom && otherDay ? PaperRelation.Edition
            : resemblance >= SameFrom ? PaperRelation.Same
            : resemblance >= VersionFrom ? PaperRelation.Draft
            : inside >= InsideFrom && !otherDay ? PaperRelation.Inside
            : null;
        return relation is { } r ? new PaperLink(a.Paper, b.Paper, r, resemblance, inside) : null;
    }
}
