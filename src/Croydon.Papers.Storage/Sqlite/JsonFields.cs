using System.Text.Json;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Reads fields of an item's JSON; null where a field is missing, null or of another type.</summary>
internal static class JsonFields
{
    public static JsonElement? Field(this JsonElement body, string name) =>
        body.ValueKind == JsonValueKind.Object && body.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static string? String(this JsonElement body, string name) =>
        body.Field(name) is { ValueKind: JsonValueKind.String } value ? value.GetString() : null;

    public static double? Real(this JsonElement body, string name) =>
        body.Field(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble() : null;
}
