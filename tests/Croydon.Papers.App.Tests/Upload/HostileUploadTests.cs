using System.Text;
using Croydon.Papers.App.Tests.Browser;
using Croydon.Papers.Storage;
using Microsoft.Playwright;

namespace Croydon.Papers.App.Tests.Upload;

/// <summary>An operator sends a hostile web page through a real browser; on no page of it does anything run or load.</summary>
[Trait("Category", "Browser")]
public sealed class HostileUploadTests(UploadSite site, Chromium chromium) : IClassFixture<UploadSite>, IClassFixture<Chromium>
{
    [Fact]
    public async Task Upload_HostilePage_IsTextEverywhere()
    {
        await using var visit = await Visit.StartAsync(site.Url, chromium);
        await visit.Page.GotoAsync("/upload");
        await visit.Page.GetByLabel("token").FillAsync(UploadSite.Token);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Sign in" }).ClickAsync();
        await visit.Page.GetByLabel("Papers", new() { Exact = true }).SetInputFilesAsync(new FilePayload { Name = HostileFiles.PageName, MimeType = "text/html", Buffer = Encoding.UTF8.GetBytes(HostileFiles.Page) });
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Add them" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("Stored as");

        var paper = (await site.Catalogue.DocumentsAsync(new PaperFilter(), CancellationToken.None)).Items.Single(p => p.File.StartsWith("<img", StringComparison.Ordinal));
        foreach (var address in new[] { $"/papers/{paper.Id}", $"/papers/{paper.Id}/text", "/papers", "/search?q=depot", "/search?q=%3Cscript%3Ealert(1)%3C/script%3E", "/", "/people", "/api" })
        {
            await visit.Page.GotoAsync(address);
            Assert.Equal(0, await visit.Page.Locator("main img[src=x], main iframe, main svg[onload], main style, main script, [href^='javascript:']").CountAsync());
        }
    }

    [Fact]
    public async Task File_OfAHostilePage_IsSentAsPlainTextToBeSaved()
    {
        using var client = site.Client();
        client.DefaultRequestHeaders.Authorization = new("Bearer", UploadSite.Token);
        await client.PostAsync("/api/v1/documents", UploadSite.Form(("file.html", Encoding.UTF8.GetBytes(HostileFiles.Page + "<p>Sent by a program.</p>"))));
        var paper = (await site.Catalogue.DocumentsAsync(new PaperFilter(), CancellationToken.None)).Items.Single(p => p.File == "file.html");

        using var answer = await client.GetAsync($"/api/v1/documents/{paper.Id}/file");

        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }
}
