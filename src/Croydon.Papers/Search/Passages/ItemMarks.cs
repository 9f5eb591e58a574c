using System.Text.Json;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Text;

namespace Croydon.Papers.Search.Passages;

/// <summary>Terms that a passage gets from the items read from it: "sortactions", "ownerrc", "refcp5".</summary>
internal sealed class ItemMarks
{
    /// <summary>Begins the term that names the sort of an item.</summary>
    public const string Sort = "sort";

    private static readonly string[] Owners = ["owners", "owner", "targetOwner", "leadOfficer"];
    private static readonly string[] References = ["ref", "refs"];

    private readonly List<(Citation Source, string[] Terms)> _marks = [];

    public ItemMarks(PaperItems items)
    {
        foreach (var sort in items.Sorts)
        {
            foreach (var item in items[sort].Where(i => i.Source is not null))
            {
                var body = JsonSerializer.SerializeToElement(item, item.GetType(), PaperJson.Options);
                _marks.Add((item.Source, [Sort + sort.Json.ToLowerInvariant(), .. Terms(body, Owners, "owner"), .. Terms(body, References, "ref")]));
            }
        }
    }

    public IEnumerable<string> On(Passage passage) => _marks.Where(m => IsOn(passage, m.Source)).SelectMany(m => m.Terms).Distinct();

    private static bool IsOn(Passage passage, Citation source) =>
        source.Line is { } line
            ? passage.Line <= line && line <= (passage.LineTo ?? passage.Line)
            : source.Page is not null && source.Page == passage.Page && source.Box is { } box && passage.Box is { } place && place.HoldsCentreOf(box);

    private static IEnumerable<string> Terms(JsonElement body, string[] fields, string prefix)
    {
        foreach (var field in fields)
        {
            if (!body.TryGetProperty(field, out var value))
                continue;
            var values = value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : Enumerable.Repeat(value, 1);
            foreach (var one in values.Where(v => v.ValueKind == JsonValueKind.String))
                yield return Mark(prefix, one.GetString()!);
        }
    }

    /// <summary>("owner", "R C") → "ownerrc".</summary>
    public static string Mark(string prefix, string value) => prefix + string.Concat(Tokens.Of(Fold.Key(value)));
}
