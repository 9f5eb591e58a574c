using System.Text.Json.Nodes;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Testing;

namespace Croydon.Papers.Corpus.Tests;

/// <summary>A paper written for the tests with what a careful reader finds in it.</summary>
/// <param name="Name">Folder below <paramref name="Root"/>: "agenda-pack/scrutiny-march-2018".</param>
/// <param name="Root">Folder of the checkout: "corpus".</param>
internal sealed record CorpusPaper(string Name, string Root = "corpus")
{
    private static readonly Dictionary<string, Task<JsonObject>> Extractions = [];

    public static IReadOnlyList<CorpusPaper> All { get; } = Below("corpus");

    /// <summary>All papers of a folder of the checkout, by name.</summary>
    public static IReadOnlyList<CorpusPaper> Below(string root) =>
        [.. Directory.EnumerateFiles(Checkout.PathOf(root), "expected.json", SearchOption.AllDirectories)
            .Select(f => new CorpusPaper(Path.GetRelativePath(Checkout.PathOf(root), Path.GetDirectoryName(f)!), root))
            .OrderBy(p => p.Name, StringComparer.Ordinal)];

    private string Folder => Checkout.PathOf(Path.Combine(Root, Name));

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
