using Croydon.Papers.Search;

namespace Croydon.Papers.Storage;

/// <summary>Full-text search over the stored papers' passages.</summary>
public interface ISearchEngine
{
    /// <summary>Never throws for what the user typed: a query that cannot be understood is answered with what was.</summary>
    Task<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancel);
}
