using System.Text.Json;
using System.Text.Json.Serialization;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;

namespace Croydon.Papers.App.Tests.Site;

/// <summary>An item written for a test in the JSON of the contract, whatever its sort.</summary>
internal sealed class ContractItem : IItem
{
    [JsonInclude]
    public required Citation Source { get; init; }

    public double Confidence { get; init; } = 1;

    [JsonExtensionData]
    public Dictionary<string, JsonElement> Members { get; init; } = [];

    public static ContractItem Of(string json, int page, string quote) => new()
    {
        Source = new Citation(page, null, null, new Box(100, 100, 300, 120), quote),
        Members = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json, PaperJson.Options)!,
    };
}
