using System.Net;

namespace Croydon.Papers.App.Tests.Upload;

public sealed class UploadPagesTests(UploadSite site) : IClassFixture<UploadSite>
{
    [Fact]
    public async Task SignIn_WrongToken_IsRefusedWithoutACookie()
    {
        using var client = site.Client();

        using var answer = await SignInAsync(client, "correct horse battery stapl");

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.DoesNotContain("papers-operator", string.Join(' ', answer.Headers.TryGetValues("Set-Cookie", out var cookies) ? cookies : []), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_RightToken_GivesAStrictCookieThatScriptsCannotRead()
    {
        using var client = site.Client();

        using var answer = await SignInAsync(client, UploadSite.Token);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("papers-operator=", StringComparison.Ordinal));
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("no-store", (await client.GetAsync("/upload")).Headers.CacheControl!.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_SignedIn_StoresAndSaysSo()
    {
        using var client = site.Client();
        await SignInAsync(client, UploadSite.Token);
        var form = UploadSite.Form(UploadSite.Text("lamps.md", "# Lamps\n\nThe ward has ninety lamps.\n"));
        var (name, value) = await UploadSite.FieldAsync(client);
        form.Add(new StringContent(value), name);

        using var answer = await client.PostAsync("/upload", form);

        Assert.Matches("<a class=\"govuk-link\" href=\"/papers/[0-9a-f]{12}\">lamps.md</a>", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Post_SignedInWithoutTheFormsToken_StoresNothing()
    {
        using var client = site.Client();
        await SignInAsync(client, UploadSite.Token);
        var before = await site.PapersAsync();

        using var answer = await client.PostAsync("/upload", UploadSite.Form(UploadSite.Text("forged.md", "A forged paper.")));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal(before, await site.PapersAsync());
    }

    [Fact]
    public async Task Post_NotSignedIn_IsRefusedBeforeTheFilesAreRead()
    {
        using var client = site.Client();
        var before = await site.PapersAsync();

        using var answer = await client.PostAsync("/upload", UploadSite.Form(UploadSite.Text("stranger.md", "A stranger's paper.")));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(before, await site.PapersAsync());
    }

    private static async Task<HttpResponseMessage> SignInAsync(HttpClient client, string token)
    {
        var (name, value) = await UploadSite.FieldAsync(client);
        return await client.PostAsync("/upload/sign-in", new FormUrlEncodedContent([new(name, value), new("token", token)]));
    }
}
