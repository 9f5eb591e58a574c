using System.Net;
using Croydon.Papers.App.Shell;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.App.Tests.Health;

public sealed class HealthApiTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-health-").FullName;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Ready_StoreThatCanBeRead_AndOneThatCannot()
    {
        var store = Path.Combine(_folder, "papers.db");
        await using var app = WebHost.Create(new HostSettings(store, "http://127.0.0.1:0"));
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Assert.Equal("ready", await client.GetStringAsync("/readyz"));

        SqliteConnection.ClearAllPools();
        await using (var connection = new SqliteConnection($"Data Source={store};Pooling=False"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "DROP TABLE papers";
            await command.ExecuteNonQueryAsync();
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, (await client.GetAsync("/readyz")).StatusCode);
        Assert.Equal("ok", await client.GetStringAsync("/healthz"));
    }

    [Theory]
    [InlineData("vanished")]
    [InlineData("damaged")]
    [InlineData("something else")]
    public async Task AnyAnswer_StoreLostWhileServed_IsAProblemWithASentence(string what)
    {
        var store = Path.Combine(_folder, "papers.db");
        await using var app = WebHost.Create(new HostSettings(store, "http://127.0.0.1:0"));
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        SqliteConnection.ClearAllPools();
        foreach (var file in Directory.EnumerateFiles(_folder))
            File.Delete(file);
        if (what == "damaged")
            await File.WriteAllBytesAsync(store, [.. "SQLite format 3\0"u8, .. new byte[8000]]);
        else if (what == "something else")
            await File.WriteAllTextAsync(store, new string('x', 8000));

        foreach (var path in new[] { "/readyz", "/api/v1/documents", "/api/v1/search?q=a", "/api/v1/kpis", "/api/v1/meetings", "/papers", "/search?q=a" })
        {
            using var answer = await client.GetAsync(path);
            Assert.True(answer.StatusCode == HttpStatusCode.ServiceUnavailable, $"{path}: {answer.StatusCode}");
            if (path.StartsWith("/api", StringComparison.Ordinal))
                Assert.Contains("The store", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }
}
