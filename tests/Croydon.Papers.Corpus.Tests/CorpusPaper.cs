using System.Text.Json.Nodes;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Testing;

namespace Croydon.Papers.Corpus.Tests;

/// <summary>A paper of corpus/ with what a careful reader finds in it.</summary>
/// <param name="Name">Folder below corpus/: "agenda-pack/scrutiny-march-2018".</param>
internal sealed record CorpusPaper(string Name)
{
    private static readonly Dictionary<string, Task<JsonObject>> Extractions = [];

    public static IReadOnlyList<CorpusPaper> All { get; } =
        [.. Directory.EnumerateFiles(Checkout.PathOf("corpus"), "expected.json", SearchOption.AllDirectories)
            .Select(f => new CorpusPaper(Path.GetRelativePath(Checkout.PathOf("corpus"), Path.GetDirectoryName(f)!)))
            .OrderBy(p => p.Name, StringComparer.Ordinal)];

    private string Folder => Checkout.PathOf(Path.Combine("corpus", Name));

    public string File => Directory.EnumerateFiles(Folder, "paper.*").Single();

    public JsonObject Expected() => JsonNode.Parse(System.IO.File.ReadAllText(Path.Combine(Folder, "expected.json")))!.AsObject();

    /// <summary>What the pipeline makes of it, in the JSON of the contract; read once for all tests.</summary>
    public Task<JsonObject> ExtractedAsync()
    {
        lock (Extractions)
            return Extractions.TryGetValue(Name, out var running) ? running : Extractions[Name] = ReadAsync();
    }

    private async Task<JsonObject> ReadAsync()
    {
        var source = await PaperSource.LoadAsync(File, CancellationToken.None);
        var paper = await new PaperPipeline(new PapersServices()).RunAsync(source with { File = Path.GetFileName(File) }, CancellationToken.None);
        using var json = new MemoryStream();
        await PaperDocumentJson.WriteAsync(json, paper, pretty: false, CancellationToken.None);
        return JsonNode.Parse(json.ToArray())!.AsObject();
    }
}
