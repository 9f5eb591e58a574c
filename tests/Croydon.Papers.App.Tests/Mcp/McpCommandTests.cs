using System.Text.Json.Nodes;
using Croydon.Papers.App.Tests.Ingest;

namespace Croydon.Papers.App.Tests.Mcp;

/// <summary>The true program, spoken to over standard input and output as an assistant's host does.</summary>
public sealed class McpCommandTests : IAsyncLifetime
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-mcp-").FullName;
    private PapersProcess _papers = null!;
    private int _asked;

    public async Task InitializeAsync()
    {
        var (file, store) = (Path.Combine(_folder, "performance.md"), Path.Combine(_folder, "papers.db"));
        await File.WriteAllTextAsync(file, """
            # Performance

            The quarry was closed on 3 May 2018.

            | Indicator Number | Indicator Title | Polarity | Apr-17 | May-17 | 2017-18 Target |
            |---|---|---|---|---|---|
            | CP 5 | Conferences held within 15 working days | BIB | 66% | 71% | 80% |
            """);
        Assert.Equal(0, (await PapersProcess.RunAsync("ingest", file, "--store", store)).Code);
        _papers = PapersProcess.Start("mcp", "--store", store);
        await AskAsync("initialize", new JsonObject { ["protocolVersion"] = "2025-03-26", ["capabilities"] = new JsonObject(), ["clientInfo"] = new JsonObject { ["name"] = "test", ["version"] = "1" } });
        await _papers.SayAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");
    }

    public async Task DisposeAsync()
    {
        await _papers.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Tools_Listed_AreDescribed()
    {
        var tools = (await AskAsync("tools/list", []))["tools"]!.AsArray();

        Assert.Equal(["kpi_history", "list_items", "read_page", "search"], tools.Select(t => (string)t!["name"]!).Order(StringComparer.Ordinal));
        Assert.All(tools, t => Assert.NotNull(t!["description"]));
    }

    [Fact]
    public async Task Answers_OfEveryTool_SayWhereTheyWereRead()
    {
        var hit = JsonNode.Parse(await CallAsync("search", new JsonObject { ["query"] = "quarry closed" }))!["results"]![0]!;
        Assert.Equal(("performance.md", 3), ((string)hit["file"]!, (int)hit["line"]!));

        var id = (string)hit["documentId"]!;
        var page = await CallAsync("read_page", new JsonObject { ["document"] = id });
        Assert.Contains($"document {id}", page, StringComparison.Ordinal);
        Assert.Contains("[line 3] The quarry was closed on 3 May 2018.", page, StringComparison.Ordinal);

        var kpi = JsonNode.Parse(await CallAsync("list_items", new JsonObject { ["kind"] = "kpis" }))!["items"]![0]!;
        Assert.Equal((7, "performance.md"), ((int)kpi["source"]!["line"]!, (string)kpi["document"]!["file"]!));

        var values = JsonNode.Parse(await CallAsync("kpi_history", new JsonObject { ["indicator"] = "CP5" }))!["items"]!.AsArray();
        Assert.Equal(["66%", "71%"], values.Select(v => (string)v!["raw"]!));
        Assert.All(values, v => Assert.Equal((7, "performance.md"), ((int)v!["source"]!["line"]!, (string)v["document"]!["file"]!)));
    }

    [Fact]
    public async Task Call_ThingThatIsNotThere_IsASentence() =>
        Assert.StartsWith("There is no document", await CallAsync("read_page", new JsonObject { ["document"] = "000000000000" }), StringComparison.Ordinal);

    private async Task<string> CallAsync(string tool, JsonObject arguments) =>
        (string)(await AskAsync("tools/call", new JsonObject { ["name"] = tool, ["arguments"] = arguments }))["content"]![0]!["text"]!;

    private async Task<JsonNode> AskAsync(string method, JsonObject parameters)
    {
        var id = ++_asked;
        await _papers.SayAsync(new JsonObject { ["jsonrpc"] = "2.0", ["id"] = id, ["method"] = method, ["params"] = parameters }.ToJsonString());
        while (await _papers.LineAsync() is { } line)
        {
            if (JsonNode.Parse(line) is { } answer && (int?)answer["id"] == id)
                return answer["result"] ?? throw new InvalidOperationException(line);
        }

        throw new InvalidOperationException("The program ended.");
    }
}
