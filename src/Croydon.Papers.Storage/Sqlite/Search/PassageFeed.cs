using Croydon.Papers.Search.Indexing;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>What an index beside the store follows it by.</summary>
internal sealed class PassageFeed(SqliteDatabase database) : IPassageFeed
{
    public IFeedView Open() => new PassageFeedView(database.Connect());
}
