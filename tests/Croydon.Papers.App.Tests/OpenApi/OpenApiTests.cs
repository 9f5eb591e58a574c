using System.Text.Json.Nodes;
using Croydon.Papers.App.Tests.Html;
using Croydon.Papers.App.Tests.Shell;
using Croydon.Papers.Reading.Tools;
using Croydon.Papers.Testing;
using Xunit.Abstractions;

namespace Croydon.Papers.App.Tests.OpenApi;

public sealed class OpenApiTests(TestSite site, ITestOutputHelper output) : IClassFixture<TestSite>
{
    private static readonly string Folder = Checkout.PathOf("tests/Croydon.Papers.App.Tests/OpenApi");

    [Fact]
    [Trait("Category", "Browser")]
    public async Task Document_CheckedByAValidator_IsOpenApi31()
    {
        if (await NpmPackage.FindAsync(Folder, "@seriousme", "openapi-schema-validator", "bin", "validate-api-cli.js") is not { } validator)
        {
            output.WriteLine("Not checked: the npm package openapi-schema-validator is not here.");
            return;
        }

        var file = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(file, await site.Client.GetStringAsync("/openapi/v1.json"));
            var result = await ChildProcess.RunAsync("node", [validator, file], ReadOnlyMemory<byte>.Empty, new ChildLimits(TimeSpan.FromMinutes(1), 16L << 20, 64L << 30), CancellationToken.None);
            Assert.True(result.Succeeded, System.Text.Encoding.UTF8.GetString(result.Output) + result.Errors);
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task Document_EveryOperation_SaysWhatItAnswersAndWhatEachParameterMeans()
    {
        var document = await site.JsonAsync("/openapi/v1.json");

        Assert.StartsWith("3.1", (string)document["openapi"]!, StringComparison.Ordinal);
        foreach (var (name, operation) in Operations(document))
        {
            Assert.True(operation["summary"] is not null, $"{name} has no summary");
            Assert.True(operation["description"] is not null, $"{name} has no description");
            Assert.True(operation["responses"]!.AsObject().Any(r => r.Value!["content"] is not null), $"{name} does not say what it answers");
            foreach (var parameter in operation["parameters"]?.AsArray() ?? [])
                Assert.True(parameter!["description"] is not null, $"{name}: {parameter["name"]} is not described");
        }
    }

    [Fact]
    public async Task Document_ExamplesOfAnswers_AreFieldsOfTheTrueAnswer()
    {
        var document = await site.JsonAsync("/openapi/v1.json");
        var example = document["paths"]!["/api/v1/search"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["example"]!.AsObject();
        var answer = (await site.JsonAsync("/api/v1/search?q=quarry")).AsObject();

        Assert.Subset(answer.Select(f => f.Key).ToHashSet(), example.Select(f => f.Key).ToHashSet());
        Assert.Subset(answer["results"]![0]!.AsObject().Select(f => f.Key).ToHashSet(), example["results"]![0]!.AsObject().Select(f => f.Key).ToHashSet());
    }

    private static IEnumerable<(string Name, JsonNode Operation)> Operations(JsonNode document) =>
        document["paths"]!.AsObject().SelectMany(p => p.Value!.AsObject().Select(o => ($"{o.Key} {p.Key}", o.Value!)));
}
