using System.Globalization;
using System.Text.Json;
using Croydon.Papers.App.Site;
using Croydon.Papers.Text;

namespace Croydon.Papers.App.Items;

/// <summary>One member of an item as people read it.</summary>
internal sealed record FactRow(string Label, JsonElement Value)
{
    private const string AsPrinted = "Raw";

    // Shown in their own way beside the list, or only for machines.
    private static readonly HashSet<string> Elsewhere = new(StringComparer.Ordinal)
    {
        "source", "confidence", "duePrecision", "periodPrecision", "recommendationSources", "recommendationsLeadIn", "sources", "lineTo", "dueFrom",
    };

    // Names of members where putting spaces into the code is not enough.
    private static readonly Dictionary<string, string> Labels = new(StringComparer.Ordinal)
    {
        ["text"] = "Words",
        ["no"] = "Number",
        ["by"] = "By",
        ["toldBy"] = "Told by",
        ["ownerNames"] = "Names of owners",
        ["dues"] = "All dates",
        ["inherent"] = "Before mitigation",
        ["residual"] = "After mitigation",
        ["personLeading"] = "Led at the meeting by",
        ["origin"] = "Why it is on the agenda",
        ["pagesFrom"] = "From page",
        ["pagesTo"] = "To page",
        ["probablySame"] = "Perhaps the same as",
        ["raw"] = "As printed",
        ["a"] = "In one place",
        ["b"] = "In another",
    };

    // Members whose values are codes.
    private static readonly HashSet<string> Codes = new(StringComparer.Ordinal) { "status", "kind", "unit", "direction", "rule", "severity", "state", "type", "polarity" };

    /// <summary>What is known of an item, in the order of its JSON.</summary>
    /// <param name="heading">Said above the list already; null where nothing is.</param>
    public static IEnumerable<(FactRow Row, bool IsCode)> Of(JsonElement item, string? heading) => item.ValueKind != JsonValueKind.Object ? [] :
        item.EnumerateObject()
            .Where(m => !Elsewhere.Contains(m.Name) && Tells(m.Value) && Fact.TextOf(m.Value) != (heading ?? "") && !RepeatsValue(item, m))
            .Select(m => (new FactRow(LabelOf(m.Name), m.Value), Codes.Contains(m.Name)));

    /// <summary>"2021-09-30" as "30 September 2021", "in-progress" as "In progress", true as "Yes".</summary>
    public static string? Shown(JsonElement value, bool isCode) =>
        value.ValueKind == JsonValueKind.True ? "Yes"
        : Fact.TextOf(value) is not { } text ? null
        : DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? Words.Date(date)
        : isCode ? Words.Name(text) : Words.Readable(text);

    public static bool IsDeep(JsonElement value) =>
        value.ValueKind == JsonValueKind.Object || (value.ValueKind == JsonValueKind.Array && value.EnumerateArray().Any(e => e.ValueKind == JsonValueKind.Object));

    private static string LabelOf(string name) =>
        name.EndsWith(AsPrinted, StringComparison.Ordinal) ? LabelOf(name[..^AsPrinted.Length]) + " as printed" : Labels.GetValueOrDefault(name) ?? Words.Name(name);

    /// <summary>A member that keeps the printed form of another, and says the same.</summary>
    private static bool RepeatsValue(JsonElement item, JsonProperty member) =>
        member.Name.EndsWith(AsPrinted, StringComparison.Ordinal) && Fact.At(item, member.Name[..^AsPrinted.Length]) is { } value
        && Shown(value, isCode: true) is { } shown && Fold.Key(shown) == Fold.Key(Fact.TextOf(member.Value) ?? "");

    private static bool Tells(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined or JsonValueKind.False => false,
        JsonValueKind.String => value.GetString()!.Length > 0,
        JsonValueKind.Array => value.EnumerateArray().Any(Tells),
        JsonValueKind.Object => value.EnumerateObject().Any(m => Tells(m.Value)),
        _ => true,
    };
}
