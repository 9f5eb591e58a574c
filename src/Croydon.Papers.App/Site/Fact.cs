using System.Globalization;
using System.Text.Json;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Site;

/// <summary>A stored item as the pages show it: the JSON of the contract, read by name.</summary>
public sealed class Fact(StoredItem item)
{
    private Citation? _source;

    public StoredItem Item { get; } = item;

    public string Id => Item.Id;

    public StoredPaper Paper => Item.Paper;

    public Citation Source => _source ??= CitationOf(Item.Body) ?? new Citation(null, null, null, null, "");

    public double Confidence => Number("confidence") ?? 1;

    /// <summary>The place in the paper.</summary>
    public string Place => Links.Place(Paper.Id, Source);

    /// <summary>The member at a dotted name as text; null where there is none or it is "".</summary>
    public string? Text(string name) => At(name) is { } e ? TextOf(e) : null;

    public double? Number(string name) => At(name) is { ValueKind: JsonValueKind.Number } e ? e.GetDouble() : null;

    public DateOnly? Date(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    /// <summary>An array's members as text; a single value counts as one.</summary>
    public IReadOnlyList<string> List(string name) =>
        Elements(name) is { Count: > 0 } all ? [.. all.Select(e => TextOf(e)).OfType<string>()] : Text(name) is { } one ? [one] : [];

    public IReadOnlyList<JsonElement> Elements(string name) => At(name) is { ValueKind: JsonValueKind.Array } e ? [.. e.EnumerateArray()] : [];

    /// <summary>The citation below a dotted name ("a.source"); null where there is none.</summary>
    public Citation? SourceOf(string name) => At(name) is { } e ? CitationOf(e) : null;

    public JsonElement? At(string name) => At(Item.Body, name);

    public static JsonElement? At(JsonElement from, string name)
    {
        foreach (var step in name.Split('.'))
        {
            if (from.ValueKind != JsonValueKind.Object || !from.TryGetProperty(step, out from))
                return null;
        }

        return from.ValueKind is JsonValueKind.Null or JsonValueKind.Undefined ? null : from;
    }

    public static string? TextOf(JsonElement? value) => value?.ValueKind switch
    {
        JsonValueKind.String => value.Value.GetString() is { Length: > 0 } text ? text : null,
        JsonValueKind.Number or JsonValueKind.True or JsonValueKind.False => value.Value.GetRawText(),
        _ => null,
    };

    public static string? TextOf(JsonElement from, string name) => TextOf(At(from, name));

    /// <summary>A member of an array of citations; null where it is shorter.</summary>
    public Citation? CitationAt(string name, int index) =>
        Elements(name) is var all && index < all.Count ? all[index].Deserialize<Citation>(PaperJson.Options) : null;

    public static Citation? CitationOf(JsonElement from) =>
        At(from, "source") is { ValueKind: JsonValueKind.Object } source ? source.Deserialize<Citation>(PaperJson.Options) : null;
}
