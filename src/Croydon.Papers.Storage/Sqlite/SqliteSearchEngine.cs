using Croydon.Papers.Search;

namespace Croydon.Papers.Storage.Sqlite;

internal sealed class SqliteSearchEngine(SqliteDatabase database) : ISearchEngine
{
    public Task<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancel)
    {
        using var connection = database.Connect();
        return Task.FromResult(new SearchResults(request.Query, 0, 0, request.Page, request.PageSize));
    }
}
