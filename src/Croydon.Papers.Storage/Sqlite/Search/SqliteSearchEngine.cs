using System.Diagnostics;
using Croydon.Papers.Search;
using Croydon.Papers.Search.Indexing;
using Croydon.Papers.Search.Language;
using Croydon.Papers.Search.Understanding;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>Search over the passages of one SQLite store.</summary>
/// <param name="beside">An index that finds passages faster than FTS5; null where there is none. Where it is not at the state of the store, FTS5 answers.</param>
internal sealed class SqliteSearchEngine(SqliteDatabase database, IIndexBeside? beside = null) : ISearchEngine
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public async Task<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        if (beside is not null)
            await beside.CatchUpAsync(Patience, cancel);
        return Answer(request, cancel) with { TookMs = Math.Round(clock.Elapsed.TotalMilliseconds, 1) };
    }

    /// <summary>From one state of the store, whatever is written meanwhile.</summary>
    private SearchResults Answer(SearchRequest request, CancellationToken cancel)
    {
        using var connection = database.Connect();
        using var state = connection.BeginTransaction(deferred: true);
        return beside?.Read(PassageFeedView.NewestOf(connection), index => Search(connection, index, request, cancel))
            ?? Search(connection, new FtsIndex(connection), request, cancel);
    }

    private static SearchResults Search(SqliteConnection connection, IPassageIndex index, SearchRequest request, CancellationToken cancel)
    {
        var words = new IndexWords(connection);
        var parsed = QueryParser.Parse(request.Query);
        var plan = Planner.Plan(parsed, words, request.Expand);
        var search = new Searching(connection, index, request, cancel);
        var found = plan.Strict is null && !search.HasFilters ? SearchingResult.Empty : search.Run(plan);
        var better = Correction.Of(parsed.Root, request.Query, words);
        if (found.Strict == 0 && better is not null && Planner.Plan(QueryParser.Parse(better.Query), words, request.Expand) is { Strict: not null } corrected)
            (plan, found, better) = Corrected(search.Run(corrected), corrected, plan, found, better);

        return new SearchResults(request.Query, found.Total, 0, request.Page, request.PageSize)
        {
            Expanded = plan.Expanded,
            DidYouMean = better?.Query,
            Corrected = better?.Applied ?? false,
            Understood = plan.Note,
            Bounded = found.Bounded,
            Results = found.Hits,
            Facets = found.Facets,
        };
    }

    /// <summary>A better spelling is searched for only where the words as typed find nothing, and only where it finds something.</summary>
    private static (SearchPlan, SearchingResult, Correction) Corrected(SearchingResult better, SearchPlan plan, SearchPlan typed, SearchingResult before, Correction correction) =>
        better.Total > 0 ? (plan, better, correction with { Applied = true }) : (typed, before, correction);
}
