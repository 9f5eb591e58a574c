using Croydon.Papers.Search.Indexing;
using Croydon.Papers.Storage.Sqlite;
#if LUCENE
using Croydon.Papers.Lucene;
using Croydon.Papers.Storage.Sqlite.Search;
#endif

namespace Croydon.Papers.Storage;

/// <summary>The engines that find passages, by name. Lucene is there only where it was built in.</summary>
public static class SearchEngines
{
    public const string Fts5 = "fts5";
    public const string Lucene = "lucene";

    /// <summary>Those built in, the default first.</summary>
    public static IReadOnlyList<string> BuiltIn { get; } =
    [
        Fts5,
#if LUCENE
        Lucene,
#endif
    ];

    /// <summary>Null where the store's own index is asked for.</summary>
    /// <exception cref="StoreUnavailableException">There is no such engine, or it was not built in.</exception>
    internal static IIndexBeside? Beside(string engine, SqliteDatabase database) => engine switch
    {
        Fts5 => null,
#if LUCENE
        Lucene => new LuceneIndex(database.Path + ".lucene", new PassageFeed(database)),
#else
        Lucene => throw new StoreUnavailableException("This program was built without Lucene.Net: run `./papers setup --with lucene`, or search with fts5."),
#endif
        _ => throw new StoreUnavailableException($"{engine} is no search engine that this program knows: take {string.Join(" or ", BuiltIn)}."),
    };
}
