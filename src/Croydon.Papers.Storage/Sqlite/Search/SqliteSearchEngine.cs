using System.Diagnostics;
using Croydon.Papers.Search;
using Croydon.Papers.Search.Language;
using Croydon.Papers.Search.Understanding;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>Search over the passages of one SQLite store.</summary>
internal sealed class SqliteSearchEngine(SqliteDatabase database) : ISearchEngine
{
    public Task<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        using var connection = database.Connect();
        var words = new IndexWords(connection);
        var parsed = QueryParser.Parse(request.Query);
        var plan = Planner.Plan(parsed, words, request.Expand);
        var search = new Searching(connection, new FtsIndex(connection), request, cancel);
        var found = plan.Strict is null && !search.HasFilters ? SearchingResult.Empty : search.Run(plan);
        var better = Correction.Of(parsed.Root, request.Query, words);
        if (found.Strict == 0 && better is not null && Planner.Plan(QueryParser.Parse(better.Query), words, request.Expand) is { Strict: not null } corrected)
            (plan, found, better) = Corrected(search.Run(corrected), corrected, plan, found, better);

        return Task.FromResult(new SearchResults(request.Query, found.Total, Math.Round(clock.Elapsed.TotalMilliseconds, 1), request.Page, request.PageSize)
        {
            Expanded = plan.Expanded,
            DidYouMean = better?.Query,
            Corrected = better?.Applied ?? false,
            Understood = plan.Note,
            Bounded = found.Bounded,
            Results = found.Hits,
            Facets = found.Facets,
        });
    }

    /// <summary>A better spelling is searched for only where the words as typed find nothing, and only where it finds something.</summary>
    private static (SearchPlan, SearchingResult, Correction) Corrected(SearchingResult better, SearchPlan plan, SearchPlan typed, SearchingResult before, Correction correction) =>
        better.Total > 0 ? (plan, better, correction with { Applied = true }) : (typed, before, correction);
}
