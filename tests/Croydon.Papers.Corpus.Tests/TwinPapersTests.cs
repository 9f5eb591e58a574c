using System.Text.Json.Nodes;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Testing;

namespace Croydon.Papers.Corpus.Tests;

/// <summary>One agenda pack in two renderings, whose mark-up differs and whose words do not, gives the same items.</summary>
public sealed class TwinPapersTests
{
    private const string First = "seeds/000_92b3b5d07d4ad379.txt";
    private const string Second = "seeds/002_4ed243e8e3d49012.txt";

    // What is of the file, not of what it says.
    private static readonly string[] OfTheFile = ["problems", "blocks", "pages", "exemptions"];

    [Fact]
    public async Task Extraction_OfTwoRenderings_GivesTheSameItems()
    {
        if (SharedPapers.Find(First) is not { } one || SharedPapers.Find(Second) is not { } two)
            return;
        var (a, b) = (await ListsAsync(one), await ListsAsync(two));

        Assert.NotEmpty(a["risks"]!.AsArray());
        Assert.All(a, list => Assert.Equal(list.Value!.ToJsonString(), b[list.Key]!.ToJsonString()));
    }

    private static async Task<JsonObject> ListsAsync(string path)
    {
        var paper = await new PaperPipeline(new PapersServices()).RunAsync(await PaperSource.LoadAsync(path, CancellationToken.None), CancellationToken.None);
        using var json = new MemoryStream();
        await PaperDocumentJson.WriteAsync(json, paper, pretty: false, CancellationToken.None);
        var whole = JsonNode.Parse(json.ToArray())!.AsObject();
        return new JsonObject(whole.Where(f => f.Value is JsonArray && !OfTheFile.Contains(f.Key)).Select(f => KeyValuePair.Create(f.Key, Said(f.Value))));
    }

    /// <summary>Without places, confidence and the paper's own characters.</summary>
    private static JsonNode? Said(JsonNode? node) => node switch
    {
        JsonObject item => new JsonObject(item.Where(f => f.Key is not ("confidence" or "raw") && !f.Key.EndsWith("ource", StringComparison.Ordinal) && !f.Key.EndsWith("ources", StringComparison.Ordinal) && !f.Key.EndsWith("Raw", StringComparison.Ordinal)).Select(f => KeyValuePair.Create(f.Key, Said(f.Value)))),
        JsonArray list => new JsonArray([.. list.Select(Said)]),
        _ => node?.DeepClone(),
    };
}
