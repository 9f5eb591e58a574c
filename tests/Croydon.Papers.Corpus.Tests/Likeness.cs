using System.Text.Json;
using System.Text.Json.Nodes;
using Croydon.Papers.Text;

namespace Croydon.Papers.Corpus.Tests;

/// <summary>
/// Whether an extracted item says everything that an expected one says. Text is compared after folding quotes, dashes,
/// case and white space; lists as sets; fields that the expected item leaves out are not looked at; "about" asks for its
/// words anywhere in the item.
/// </summary>
internal static class Likeness
{
    public static bool Holds(JsonNode? actual, JsonNode? expected) => (actual, expected) switch
    {
        (null, null) => true,
        (JsonObject a, JsonObject e) => e.All(f => f.Key == "about" ? IsAbout(a, f.Value!.GetValue<string>()) : Holds(Field(a, f.Key), f.Value)),
        (JsonArray a, JsonArray e) => a.Count == e.Count && e.All(x => a.Any(y => Holds(y, x))),
        (JsonValue a, JsonValue e) => SameValue(a, e),
        _ => false,
    };

    private static JsonNode? Field(JsonObject item, string name) => item.TryGetPropertyValue(name, out var value) ? value : null;

    private static bool IsAbout(JsonObject item, string words) => Fold.Key(item.ToJsonString(JsonSerializerOptions.Web)).Contains(Fold.Key(words), StringComparison.Ordinal);

    private static bool SameValue(JsonValue actual, JsonValue expected) =>
        actual.GetValueKind() == expected.GetValueKind() && actual.GetValueKind() switch
        {
            JsonValueKind.String => Fold.Key(actual.GetValue<string>()) == Fold.Key(expected.GetValue<string>()),
            JsonValueKind.Number => Math.Abs(Number(actual) - Number(expected)) < 1e-9,
            _ => true,
        };

    private static double Number(JsonValue value) => JsonSerializer.Deserialize<double>(value);
}
