using System.Text.Json.Nodes;
using Croydon.Papers.App.Lists;
using Croydon.Papers.App.Tests.Shell;

namespace Croydon.Papers.App.Tests.Api;

/// <summary>What other programs rely on, name by name.</summary>
public sealed class ContractTests(TestSite site) : IClassFixture<TestSite>
{
    [Theory]
    [InlineData("/api/v1/search")]
    [InlineData("/api/v1/documents")]
    [InlineData("/api/v1/documents/{id}")]
    [InlineData("/api/v1/documents/{id}/file")]
    [InlineData("/api/v1/documents/{id}/pages/{number}")]
    [InlineData("/api/v1/documents/{id}/pages/{page}.png")]
    [InlineData("/api/v1/meetings")]
    [InlineData("/api/v1/meetings/{id}")]
    [InlineData("/api/v1/agenda-items")]
    [InlineData("/api/v1/minutes")]
    [InlineData("/api/v1/reports")]
    [InlineData("/api/v1/recommendations")]
    [InlineData("/api/v1/risks")]
    [InlineData("/api/v1/actions")]
    [InlineData("/api/v1/savings")]
    [InlineData("/api/v1/findings")]
    [InlineData("/api/v1/visits")]
    [InlineData("/api/v1/judgements")]
    [InlineData("/api/v1/people")]
    [InlineData("/api/v1/acronyms")]
    [InlineData("/api/v1/checks")]
    [InlineData("/api/v1/kpis")]
    [InlineData("/api/v1/kpis/{id}")]
    [InlineData("/api/v1/kpis/{id}/values")]
    public async Task OpenApi_EndpointOfTheContract_IsThere(string path) =>
        Assert.NotNull((await site.JsonAsync("/openapi/v1.json"))["paths"]![path]?["get"]);

    [Theory]
    [InlineData("/api/v1/search", "q kind body council from to year sort page pageSize")]
    [InlineData("/api/v1/actions", "q sort cursor format council body kind from to document")]
    [InlineData("/api/v1/kpis/{id}/values", "from to asReported")]
    public async Task OpenApi_ParametersOfTheContract_AreNamedAsWritten(string path, string names)
    {
        var parameters = (await site.JsonAsync("/openapi/v1.json"))["paths"]![path]!["get"]!["parameters"]!.AsArray().Select(p => (string)p!["name"]!).ToHashSet();

        Assert.Superset(names.Split(' ').ToHashSet(), parameters);
    }

    [Fact]
    public async Task Search_Answer_HasEveryFieldOfTheContract()
    {
        var answer = await site.JsonAsync("/api/v1/search?q=RHI");

        Assert.Superset(Names("query total tookMs page pageSize expanded didYouMean results facets"), Names(answer));
        Assert.Superset(Names("documentId title kind body council date page printedPage section snippetHtml score weak why url file line lineTo"), Names(answer["results"]![0]!));
        Assert.Equal(Names("term with"), Names(answer["expanded"]![0]!));
        Assert.Superset(Names("year kind body council"), Names(answer["facets"]!));
        Assert.Equal(Names("value count"), Names(answer["facets"]!["kind"]![0]!));
    }

    [Theory]
    [InlineData("csv", "text/csv")]
    [InlineData("ndjson", "application/x-ndjson")]
    [InlineData("json", "application/json")]
    public async Task EveryList_InEveryFormat_IsAnswered(string format, string mediaType)
    {
        foreach (var kind in ListKinds.All.Append("search").Append("kpi-items").Append("action-lives"))
        {
            using var answer = await site.Client.GetAsync($"/api/v1/{kind}?format={format}");
            Assert.True(answer.IsSuccessStatusCode, $"{kind} as {format}: {(int)answer.StatusCode}");
            Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task Search_AsCsv_HasARowForEachResult()
    {
        var lines = (await site.Client.GetStringAsync("/api/v1/search?q=quarry&format=csv")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("documentId,title,kind,", lines[0], StringComparison.Ordinal);
        Assert.Equal((await site.JsonAsync("/api/v1/search?q=quarry"))["results"]!.AsArray().Count, lines.Length - 1);
    }

    [Theory]
    [InlineData("/api/v1/search?q=quarry")]
    [InlineData("/api/v1/actions")]
    [InlineData("/api/v1/kpis")]
    [InlineData("/api/v1/meetings.ics")]
    public async Task Read_AnyAnswer_HasETagAndCacheControl(string path)
    {
        using var answer = await site.Client.GetAsync(path);

        Assert.NotNull(answer.Headers.ETag);
        Assert.NotNull(answer.Headers.CacheControl);
    }

    private static HashSet<string> Names(string names) => [.. names.Split(' ')];

    private static HashSet<string> Names(JsonNode node) => [.. node.AsObject().Select(p => p.Key)];
}
