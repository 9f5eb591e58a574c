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

        Assert.NotEqual(HttpStatusCode.OK, (await client.GetAsync("/readyz")).StatusCode);
        Assert.Equal("ok", await client.GetStringAsync("/healthz"));
    }
}
