using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using Croydon.Papers.App.Tests.Shell;

namespace Croydon.Papers.App.Tests.Upload;

public sealed class UploadApiTests(UploadSite site, TestSite closed) : IClassFixture<UploadSite>, IClassFixture<TestSite>
{
    [Fact]
    public async Task Post_NoTokenSet_IsNotOffered()
    {
        using var answer = await closed.Client.PostAsync("/api/v1/documents", UploadSite.Form(UploadSite.Text("a.md", "Nine bays.")));

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await closed.Client.GetAsync("/upload")).StatusCode);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("Bearer wrong")]
    [InlineData("Bearer ")]
    [InlineData("Basic correct horse battery staple")]
    public async Task Post_WithoutTheToken_IsRefusedAndStoresNothing(string? authorization)
    {
        using var client = site.Client();
        var before = await site.PapersAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/v1/documents") { Content = UploadSite.Form(UploadSite.Text("a.md", "Refused bays.")) };
        request.Headers.TryAddWithoutValidation("Authorization", authorization);

        using var answer = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Equal(before, await site.PapersAsync());
    }

    [Fact]
    public async Task Post_FilesOfEveryFate_AnswersOnceForEach()
    {
        var (status, body) = await PostAsync(
            UploadSite.Text("bays.md", "# Parking\n\nThe ward has nine bays.\n"),
            UploadSite.Text("bays again.md", "# Parking\n\nThe ward has nine bays.\n"),
            UploadSite.Text("empty.pdf", ""),
            UploadSite.Text("run.exe", "MZ"),
            UploadSite.Text("C:\\private\\sale.md", "# Sale\n\nNOT FOR PUBLICATION\n\nThe price is eleven groats.\n"));

        Assert.Equal(HttpStatusCode.OK, status);
        var results = body["results"]!.AsArray().Select(r => ((string)r!["file"]!, (string)r["outcome"]!, r["id"] is not null)).ToList();
        Assert.Equal(
            [("bays.md", "stored", true), ("bays again.md", "unchanged", true), ("empty.pdf", "rejected", false), ("run.exe", "rejected", false), ("sale.md", "quarantined", false)], results);
        Assert.All(body["results"]!.AsArray(), r => Assert.NotEmpty((string)r!["says"]!));
    }

    [Fact]
    public async Task Post_MoreThanAllowed_IsRefusedWithTheLimit()
    {
        var (status, body) = await PostAsync(("big.txt", new byte[4 << 20]));

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
        Assert.Contains("2 megabytes", (string)body["detail"]!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_TooManyFiles_IsRefused()
    {
        var (status, _) = await PostAsync([.. Enumerable.Range(0, 31).Select(i => UploadSite.Text($"{i}.md", $"Bay {i}."))]);

        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, status);
    }

    [Fact]
    public async Task Post_HostileBytes_AreEachAnsweredAndTheSiteGoesOn()
    {
        var (status, body) = await PostAsync([.. HostileFiles.All]);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(HostileFiles.All.Count, body["results"]!.AsArray().Count);
        Assert.DoesNotContain("fault in this program", body.ToJsonString(), StringComparison.Ordinal);
        using var client = site.Client();
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/papers")).StatusCode);
    }

    private async Task<(HttpStatusCode Status, JsonNode Body)> PostAsync(params (string Name, byte[] Bytes)[] files)
    {
        using var client = site.Client();
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", UploadSite.Token);
        using var answer = await client.PostAsync("/api/v1/documents", UploadSite.Form(files));
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }
}
