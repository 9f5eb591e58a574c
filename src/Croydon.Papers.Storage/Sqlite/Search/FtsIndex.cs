using Croydon.Papers.Search;
using Croydon.Papers.Search.Indexing;
using Croydon.Papers.Search.Understanding;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>Passages by FTS5.</summary>
internal sealed class FtsIndex(SqliteConnection connection, IndexMemory memory) : IPassageIndex
{
    public IPassageHits Find(Match match, SearchRequest request, DateOnly? from, DateOnly? to) => new FtsHits(connection, memory, match, request, from, to);
}
