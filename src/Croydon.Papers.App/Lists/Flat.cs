using System.Text.Json;
using System.Text.Json.Nodes;
using Croydon.Papers.Documents.Json;

namespace Croydon.Papers.App.Lists;

/// <summary>Objects as rows of a table: nested fields get dotted names, lists of texts are joined, lists of objects stay JSON.</summary>
internal static class Flat
{
    /// <summary>All column names, in the order in which they first appear.</summary>
    public static IReadOnlyList<string> Columns(IEnumerable<IReadOnlyDictionary<string, string>> rows) => [.. rows.SelectMany(r => r.Keys).Distinct()];

    public static Dictionary<string, string> Row(JsonObject row)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        Add(cells, "", row);
        return cells;
    }

    private static void Add(Dictionary<string, string> cells, string prefix, JsonObject row)
    {
        foreach (var (name, value) in row)
        {
            if (value is JsonObject inner)
                Add(cells, $"{prefix}{name}.", inner);
            else
                cells[prefix + name] = Text(value);
        }
    }

    private static string Text(JsonNode? value) => value switch
    {
        null => "",
        JsonArray list when list.All(v => v is JsonValue) => string.Join("; ", list.Select(Text)),
        JsonArray list => list.ToJsonString(PaperJson.Options),
        _ when value.GetValueKind() == JsonValueKind.String => value.GetValue<string>(),
        _ => value.ToJsonString(PaperJson.Options),
    };
}
