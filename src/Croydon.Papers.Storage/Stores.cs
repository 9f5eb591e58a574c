using Croydon.Papers.Search.Indexing;
using Croydon.Papers.Storage.Sqlite;
using Croydon.Papers.Storage.Sqlite.Care;
using Croydon.Papers.Storage.Sqlite.Search;

namespace Croydon.Papers.Storage;

/// <summary>The parts of one opened store.</summary>
/// <param name="Beside">The index beside the store that searches are answered from; null where it is the store's own.</param>
public sealed record PapersStore(IPaperStore Papers, IPaperCatalogue Catalogue, ISearchEngine Search, IQuarantine Quarantine, IStoreCare Care, IIndexBeside? Beside) : IDisposable, IAsyncDisposable
{
    public void Dispose() => Beside?.Dispose();

    /// <summary>What was saved last is in the index before it is closed.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Papers is FollowedStore followed)
            await followed.FinishAsync();
        Dispose();
    }
}

/// <summary>Opens a store by its URI: a new engine is one arm here.</summary>
public static class Stores
{
    private const string SqliteScheme = "sqlite://";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <param name="uri">"sqlite:///path" or a plain path.</param>
    /// <param name="create">Makes an empty store where there is none.</param>
    /// <param name="patience">How long to wait for another program that is writing; null waits half a minute.</param>
    /// <param name="engine">One of <see cref="SearchEngines"/>.</param>
    /// <exception cref="StoreUnavailableException">It is not there, or cannot be opened.</exception>
    public static PapersStore Open(string uri, bool create, TimeProvider time, TimeSpan? patience = null, string engine = SearchEngines.Fts5)
    {
        var database = uri switch
        {
            _ when uri.StartsWith(SqliteScheme, StringComparison.Ordinal) => SqliteDatabase.Open(uri[SqliteScheme.Length..], create, patience ?? Patience),
            _ when uri.Contains("://", StringComparison.Ordinal) => throw new StoreUnavailableException($"{uri} is no store that this program knows: give a path or sqlite:///path."),
            _ => SqliteDatabase.Open(uri, create, patience ?? Patience),
        };
        var beside = SearchEngines.Beside(engine, database);
        var papers = new SqlitePaperStore(database, time);
        return new PapersStore(beside is null ? papers : new FollowedStore(papers, beside), new GuardedCatalogue(new SqliteCatalogue(database), database.Path), new SqliteSearchEngine(database, beside), new SqliteQuarantine(database, time), new SqliteCare(database, beside), beside);
    }
}
