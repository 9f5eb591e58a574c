using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Croydon.Papers.App.Tests.Shell;

namespace Croydon.Papers.App.Tests.Api;

public sealed class ApiTests(TestSite site) : IClassFixture<TestSite>
{
    [Fact]
    public async Task Search_Words_GivesTheShapeOfTheContract()
    {
        var answer = await site.JsonAsync("/api/v1/search?q=quarry closed");

        Assert.NotEqual(0, (int)answer["total"]!);
        var hit = answer["results"]![0]!;
        Assert.Equal("formula.md", (string)hit["file"]!);
        Assert.StartsWith("The <mark>quarry</mark> was <mark>closed</mark>.", (string)hit["snippetHtml"]!, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", (string)hit["snippetHtml"]!, StringComparison.Ordinal);
        Assert.False((bool)hit["weak"]!);
        Assert.NotNull(answer["facets"]!["kind"]);
    }

    [Theory]
    [InlineData("/api/v1/search?q=x1&page=0", "page is a number")]
    [InlineData("/api/v1/search?q=x1&sort=best", "sort is one of")]
    [InlineData("/api/v1/search?q=x1&from=May", "YYYY-MM-DD")]
    [InlineData("/api/v1/documents?colour=red", "cannot be filtered by \"colour\"")]
    [InlineData("/api/v1/kpi-values?periodFrom=May", "is no period")]
    [InlineData("/api/v1/risks?pageSize=0", "pageSize is a number")]
    [InlineData("/api/v1/acronyms?format=xml", "json, csv or ndjson")]
    public async Task Get_WrongParameter_IsAProblemWithASentence(string path, string sentence)
    {
        using var answer = await site.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains(sentence, (string)JsonNode.Parse(await answer.Content.ReadAsStringAsync())!["detail"]!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/documents/000000000000")]
    [InlineData("/api/v1/documents/000000000000/file")]
    [InlineData("/api/v1/documents/000000000000/pages/1")]
    [InlineData("/api/v1/meetings/none")]
    [InlineData("/api/v1/kpis/none")]
    [InlineData("/api/v1/nowhere")]
    public async Task Get_NothingThere_IsAProblemOf404(string path)
    {
        using var answer = await site.Client.GetAsync(path);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task Documents_PageByPage_FollowsTheLinkHeader()
    {
        using var first = await site.Client.GetAsync("/api/v1/documents?pageSize=1&sort=file");
        var next = first.Headers.GetValues("Link").Single().Split(',').Single(l => l.Contains("rel=\"next\"", StringComparison.Ordinal));
        var second = await site.JsonAsync(next[(next.IndexOf('<', StringComparison.Ordinal) + 1)..next.IndexOf('>', StringComparison.Ordinal)]);

        Assert.Equal("formula.md", (string)second["items"]![0]!["file"]!);
        Assert.Equal(3, (int)second["total"]!);
    }

    [Fact]
    public async Task File_StoredWebText_ComesAsADownloadOfPlainText()
    {
        var id = (string)(await site.JsonAsync("/api/v1/documents?q=formula"))["items"]![0]!["id"]!;
        using var answer = await site.Client.GetAsync($"/api/v1/documents/{id}/file");

        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Fact]
    public async Task KpiValues_AsCsv_HasAHeaderAndEveryValue()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/kpi-values?ref=cp5");
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("text/csv"));
        using var answer = await site.Client.SendAsync(request);
        var lines = (await answer.Content.ReadAsStringAsync()).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.StartsWith("kpi,ref,title,period,", lines[0], StringComparison.Ordinal);
        Assert.Equal(3, lines.Length);
        Assert.Contains(",2017-05,", lines[2], StringComparison.Ordinal);
    }

    [Fact]
    public async Task KpiSeries_Values_CarryTheirPaperAndPlace()
    {
        var series = (await site.JsonAsync("/api/v1/kpis?ref=CP 5"))["items"]![0]!;
        var values = await site.JsonAsync($"/api/v1/kpis/{series["id"]}/values?from=2017-05&asReported=latest");

        var value = Assert.Single(values["items"]!.AsArray())!;
        Assert.Equal(("71%", 7, "indicators.md"), ((string)value["raw"]!, (int)value["line"]!, (string)value["document"]!["file"]!));
    }

    [Fact]
    public async Task Get_SameAnswerAgain_Is304()
    {
        using var first = await site.Client.GetAsync("/api/v1/documents");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/documents");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        using var second = await site.Client.SendAsync(again);

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.NotNull(first.Headers.CacheControl);
    }

    [Fact]
    public async Task Get_FromAnotherOrigin_IsAllowedToRead()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/documents");
        request.Headers.Add("Origin", "https://example.org");
        using var answer = await site.Client.SendAsync(request);

        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
    }

    [Fact]
    public async Task OpenApi_Document_DescribesEveryOperation()
    {
        var document = await site.JsonAsync("/openapi/v1.json");

        Assert.StartsWith("3.1", (string)document["openapi"]!, StringComparison.Ordinal);
        Assert.All(document["paths"]!.AsObject(), path => Assert.All(path.Value!.AsObject(), o => Assert.NotNull(o.Value!["summary"])));
    }
}
