using Croydon.Papers.App.Shell;

namespace Croydon.Papers.App.Tests.Shell;

public sealed class WebHostTests
{
    [Fact]
    public async Task Create_Started_AnswersHealth()
    {
        await using var app = WebHost.Create(new HostSettings("unused.db", "http://127.0.0.1:0"));
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.Equal("ok", await client.GetStringAsync("/healthz"));
    }
}
