using System.Diagnostics;
using Croydon.Papers.Search;
using Croydon.Papers.Search.Indexing;
using Croydon.Papers.Search.Language;
using Croydon.Papers.Search.Understanding;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>Search over the passages of one SQLite store.</summary>
/// <param name="beside">An index that finds passages faster than FTS5; null where there is none. Where it is not at the state of the store, FTS5 answers.</param>
internal sealed class SqliteSearchEngine(SqliteDatabase database, IIndexBeside? beside = null) : ISearchEngine, IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    // More at once would only wait for each other, each with memory of its own.
    private readonly SemaphoreSlim _seats = new(2 * Environment.ProcessorCount);
    private volatile IndexMemory? _memory;

    public async Task<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        if (beside is not null)
            await beside.CatchUpAsync(Patience, cancel);
        await _seats.WaitAsync(cancel);
        try
        {
            return SqliteFailure.Guard(database.Path, () => Answer(request, cancel)) with { TookMs = Math.Round(clock.Elapsed.TotalMilliseconds, 1) };
        }
        finally
        {
            _seats.Release();
        }
    }

    public void Dispose() => _seats.Dispose();

    private SearchResults Answer(SearchRequest request, CancellationToken cancel)
    {
        using var connection = database.Connect();
        return Interruption.Run(connection, () => Answer(connection, request, cancel), cancel);
    }

    /// <summary>From one state of the store, whatever is written meanwhile.</summary>
    private SearchResults Answer(SqliteConnection connection, SearchRequest request, CancellationToken cancel)
    {
        using var state = connection.BeginTransaction(deferred: true);
        var memory = _memory = IndexMemory.Of(connection, _memory);
        return beside?.Read(PassageFeedView.NewestOf(connection), index => Search(connection, memory, index, request, cancel))
            ?? Search(connection, memory, new FtsIndex(connection, memory), request, cancel);
    }

    private static SearchResults Search(SqliteConnection connection, IndexMemory memory, IPassageIndex index, SearchRequest request, CancellationToken cancel)
    {
        var words = new IndexWords(connection, memory);
        var parsed = QueryParser.Parse(request.Query);
        var plan = Planner.Plan(parsed, words, request.Expand);
        var search = new Searching(connection, memory, index, request, cancel);
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
            TotalIsExact = found.Exact,
            Results = found.Hits,
            Facets = found.Facets,
        };
    }

    /// <summary>A better spelling is searched for only where the words as typed find nothing, and only where it finds something.</summary>
    private static (SearchPlan, SearchingResult, Correction) Corrected(SearchingResult better, SearchPlan plan, SearchPlan typed, SearchingResult before, Correction correction) =>
        better.Total > 0 ? (plan, better, correction with { Applied = true }) : (typed, before, correction);
}
