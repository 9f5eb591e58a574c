using Croydon.Papers.App.Shell;

namespace Croydon.Papers.App.Tests.Shell;

public sealed class WebHostTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-host-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Create_Started_AnswersHealth()
    {
        await using var app = WebHost.Create(new HostSettings(Path.Combine(_folder, "papers.db"), "http://127.0.0.1:0"));
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };

        Assert.Equal("ok", await client.GetStringAsync("/healthz"));
    }
}
