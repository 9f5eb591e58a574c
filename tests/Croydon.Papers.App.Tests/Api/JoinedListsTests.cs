using System.Text.Json.Nodes;
using Croydon.Papers.App.Tests.Site;

namespace Croydon.Papers.App.Tests.Api;

[Collection(nameof(RunningSite))]
public sealed class JoinedListsTests(RunningSite site)
{
    [Theory]
    [InlineData("action-lives")]
    [InlineData("recommendation-lives")]
    [InlineData("inspections")]
    public async Task List_OfAllPapers_HasRowsOfTheDocumentedShapeWithTheirPlaces(string list)
    {
        var rows = (await JsonAsync($"/api/v1/{list}?pageSize=1000"))["items"]!.AsArray();
        var example = (await JsonAsync("/openapi/v1.json"))["paths"]![$"/api/v1/{list}"]!["get"]!["responses"]!["200"]!["content"]!["application/json"]!["example"]!["items"]![0]!.AsObject();

        Assert.NotEmpty(rows);
        Assert.Equal(example.Select(f => f.Key).Order(StringComparer.Ordinal), rows[0]!.AsObject().Select(f => f.Key).Order(StringComparer.Ordinal));
        Assert.All(rows.SelectMany(r => r!["sightings"]!.AsArray()), s => Assert.NotNull(s!["source"]!["quote"]));
    }

    [Fact]
    public async Task RecommendationLives_OneThatMinutesResolve_HasBothPlaces()
    {
        var rows = (await JsonAsync("/api/v1/recommendation-lives?q=look+at+next&pageSize=1000"))["items"]!.AsArray();

        Assert.Contains(rows, r => (string)r!["stage"]! == "resolved" && r["sightings"]!.AsArray().Count > 1);
    }

    [Fact]
    public async Task List_PageByPage_GivesEachRowOnce()
    {
        var whole = (await JsonAsync("/api/v1/action-lives?pageSize=1000"))["items"]!.AsArray().Count;
        var (seen, cursor) = (0, "");
        for (string? next = ""; next is not null; cursor = "&cursor=" + next)
        {
            var page = await JsonAsync($"/api/v1/action-lives?pageSize=2{cursor}");
            (seen, next) = (seen + page["items"]!.AsArray().Count, (string?)page["next"]);
        }

        Assert.Equal(whole, seen);
    }

    [Fact]
    public async Task List_AsCsv_HasAHeader() =>
        Assert.StartsWith("by,type,number,authority,", await site.Client.GetStringAsync("/api/v1/inspections?format=csv"), StringComparison.Ordinal);

    private async Task<JsonNode> JsonAsync(string path) => JsonNode.Parse(await site.Client.GetStringAsync(path))!;
}
