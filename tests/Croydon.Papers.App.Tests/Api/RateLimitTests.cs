using System.Net;
using Croydon.Papers.App.Shell;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.App.Tests.Api;

public sealed class RateLimitTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-rate-").FullName;

    [Fact]
    public async Task Get_MoreThanOneAddressMay_IsAProblemThatSaysWhenToComeBack()
    {
        // As behind a proxy: requests of this machine itself are never limited. Six a minute are one in ten seconds.
        await using var app = WebHost.Create(new HostSettings(Path.Combine(_folder, "papers.db"), "http://127.0.0.1:0") { RequestsPerMinute = 6, TrustedProxies = [IPAddress.Loopback] });
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        client.DefaultRequestHeaders.Add("X-Forwarded-For", "203.0.113.5");

        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 5; i++)
            answers.Add(await client.GetAsync("/api/v1/documents"));

        Assert.Equal(HttpStatusCode.OK, answers[0].StatusCode);
        var refused = answers.Find(a => a.StatusCode == HttpStatusCode.TooManyRequests);
        Assert.Equal("application/problem+json", refused?.Content.Headers.ContentType?.MediaType);
        Assert.NotNull(refused!.Headers.RetryAfter);
        answers.ForEach(a => a.Dispose());
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
