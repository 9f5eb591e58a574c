using System.Text.Json;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;

namespace Croydon.Papers.Storage;

/// <summary>One item in the store.</summary>
/// <param name="Id">Stable while the paper's bytes and extractors are: "{paper}-{sort}-{ordinal}".</param>
/// <param name="Sort">Its <see cref="ItemSort.Json"/>.</param>
/// <param name="Ordinal">Place among the paper's items of that sort, from 1.</param>
/// <param name="Body">The item in the JSON of the contract.</param>
public sealed record StoredItem(string Id, string Sort, StoredPaper Paper, int Ordinal, JsonElement Body)
{
    /// <summary>The item as its record.</summary>
    public T As<T>() where T : IItem =>
        Body.Deserialize<T>(PaperJson.Options) ?? throw new JsonException($"{Id} is empty in the store.");
}
