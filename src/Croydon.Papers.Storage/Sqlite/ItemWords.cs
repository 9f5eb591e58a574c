using System.Text;
using System.Text.Json;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>What full text finds an item by: all its texts except where they were read.</summary>
internal static class ItemWords
{
    public static string Of(JsonElement body)
    {
        var words = new StringBuilder();
        Collect(body, words);
        return words.ToString();
    }

    private static void Collect(JsonElement value, StringBuilder words)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.String:
                words.Append(value.GetString()).Append('\n');
                break;
            case JsonValueKind.Array:
                foreach (var one in value.EnumerateArray())
                    Collect(one, words);
                break;
            case JsonValueKind.Object:
                foreach (var property in value.EnumerateObject().Where(p => p.Name != "source"))
                    Collect(property.Value, words);
                break;
        }
    }
}
