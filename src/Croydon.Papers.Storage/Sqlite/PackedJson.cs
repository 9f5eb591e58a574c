using System.IO.Compression;
using System.Text.Json;
using Croydon.Papers.Documents.Json;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>JSON, deflated.</summary>
internal static class PackedJson
{
    /// <param name="options">The contract's where it is null.</param>
    public static byte[] Pack<T>(T value, JsonSerializerOptions? options = null)
    {
        using var bytes = new MemoryStream();
        using (var deflate = new DeflateStream(bytes, CompressionLevel.Fastest))
            JsonSerializer.Serialize(deflate, value, options ?? PaperJson.Options);
        return bytes.ToArray();
    }

    public static T Unpack<T>(byte[] packed, JsonSerializerOptions? options = null)
    {
        using var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        return JsonSerializer.Deserialize<T>(deflate, options ?? PaperJson.Options) ?? throw new JsonException("A packed value is empty.");
    }
}
