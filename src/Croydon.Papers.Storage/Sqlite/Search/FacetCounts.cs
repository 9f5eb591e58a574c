using Croydon.Papers.Search;
using Croydon.Papers.Search.Indexing;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>Counts hits by their papers, which are known in memory: hits in order of id come paper by paper.</summary>
internal static class FacetCounts
{
    /// <param name="newest">Ids of hits, highest first.</param>
    public static SearchFacets Of(IndexMemory memory, IReadOnlyList<long> newest)
    {
        var tally = new FacetTally();
        var at = 0;
        foreach (var paper in memory.Papers)
        {
            var start = at;
            while (at < newest.Count && newest[at] >= paper.First)
                at++;
            if (at > start)
                tally.Add(PassageIds.YearOf(paper.First), paper.Kind, paper.Body, paper.Council, at - start);
        }

        return tally.Most();
    }
}
