using System.Text;
using System.Text.Json.Nodes;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Documents;
using Croydon.Papers.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.App.Tests.Shell;

/// <summary>The true host on a free port, over a store of its own with a few small papers.</summary>
public sealed class TestSite : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-site-").FullName;
    private WebApplication? _app;

    public HttpClient Client { get; private set; } = new();

    private string Store => Path.Combine(_folder, "papers.db");

    public async Task InitializeAsync()
    {
        await AddAsync("indicators.md", """
            # Children's scrutiny: performance

            Acronyms: Return Home Interviews (RHI) are offered after a child was missing.

            | Indicator Number | Indicator Title | Polarity | Apr-17 | May-17 | 2017-18 Target |
            |---|---|---|---|---|---|
            | CP 5 | Conferences held within 15 working days | BIB | 66% | 71% | 80% |
            | MC 3 | Return home interviews offered | BIB | 27% | 28% | 85% |
            """);
        await AddAsync("formula.md", "The quarry was closed.\n\n=HYPERLINK(\"http://example.org\") is no formula here; <script>alert(1)</script> is text.\n");
        await AddAsync("examples.md", """
            # Safety of quarries

            Return home interviews will improve, Councillor Winborne said. The depth of the quarry was measured. The visit was on 10 and 11 July 2018 and the base budget is £10.9 million.
            """, new PaperDescription("minutes", 1, "made for the test")
        {
            Title = "Minutes of the Scrutiny Committee", Body = "Scrutiny Committee", Council = "London Borough of Croydon", Date = new DateOnly(2018, 5, 1),
        });
        _app = WebHost.Create(new HostSettings(Store, "http://127.0.0.1:0"));
        await _app.StartAsync();
        Client = new HttpClient { BaseAddress = new Uri(_app.Urls.Single()) };
    }

    public async Task DisposeAsync()
    {
        Client.Dispose();
        if (_app is not null)
            await _app.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    public async Task<JsonNode> JsonAsync(string path) => JsonNode.Parse(await Client.GetStringAsync(path))!;

    private async Task AddAsync(string file, string text, PaperDescription? description = null)
    {
        var paper = await new PaperPipeline(new PapersServices()).RunAsync(PaperSource.Of(file, Encoding.UTF8.GetBytes(text)), CancellationToken.None);
        if (description is not null)
            paper = paper with { Paper = paper.Paper with { Description = description } };
        await Stores.Open(Store, create: true, TimeProvider.System).Papers.SaveAsync(paper, CancellationToken.None);
    }
}
