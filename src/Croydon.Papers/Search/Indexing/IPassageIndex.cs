using Croydon.Papers.Search.Understanding;

namespace Croydon.Papers.Search.Indexing;

/// <summary>Finds the passages that match. What a query means, ranking and snippets are the same over every index.</summary>
public interface IPassageIndex
{
    /// <param name="request">Its filters; not its words.</param>
    /// <param name="from">First day of the papers asked for in the query itself; null for any.</param>
    /// <param name="to">Last day, inclusive; null for any.</param>
    IPassageHits Find(Match match, SearchRequest request, DateOnly? from, DateOnly? to);
}

/// <summary>The passages that match, by the ids that the store gave them.</summary>
public interface IPassageHits
{
    /// <summary>How many; at least as many where it is not exact.</summary>
    int Total { get; }

    /// <summary>Whether <see cref="Total"/> is all there are.</summary>
    bool IsExact { get; }

    /// <summary>True where there are so many that not all are scored.</summary>
    bool IsBounded { get; }

    SearchFacets Facets();

    /// <summary>By date of the paper, newest first.</summary>
    IReadOnlyList<long> Newest(int most);

    IReadOnlyList<long> Oldest(int most);

    /// <summary>Best first by BM25.</summary>
    /// <param name="all">True scores every one, however many there are.</param>
    IReadOnlyList<long> Best(int most, bool all);
}
