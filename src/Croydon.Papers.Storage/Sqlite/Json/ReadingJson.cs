using System.Text.Json;
using System.Text.Json.Serialization;

namespace Croydon.Papers.Storage.Sqlite.Json;

/// <summary>JSON that gives back exactly what was written, unlike the contract's, which rounds places; short, for it is written for every word.</summary>
internal static class ReadingJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        IgnoreReadOnlyProperties = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new ExactBoxConverter(), new ExactWordConverter() },
    };
}
