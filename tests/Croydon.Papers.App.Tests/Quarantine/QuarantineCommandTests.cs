using System.Text.Json.Nodes;
using Croydon.Papers.App.Tests.Ingest;

namespace Croydon.Papers.App.Tests.Quarantine;

public sealed class QuarantineCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-quarantine-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Log_AfterADecision_SaysWhoDidWhatAndWhy()
    {
        var (file, store) = (Path.Combine(_folder, "sale.md"), Path.Combine(_folder, "papers.db"));
        await File.WriteAllTextAsync(file, "# Sale of land\n\nNOT FOR PUBLICATION\n\nThe price is ten doubloons.\n");
        await PapersProcess.RunAsync("ingest", file, "--store", store);
        var id = (string)JsonNode.Parse((await PapersProcess.RunAsync("quarantine", "list", "--json", "--store", store)).Output)!["id"]!;
        await PapersProcess.RunAsync("quarantine", "release", id, "--by", "A. Clerk", "--reason", "published on 3 May", "--store", store);

        var (code, output, _) = await PapersProcess.RunAsync("quarantine", "log", "--json", "--store", store);

        var record = output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!).ToList();
        Assert.Equal(0, code);
        Assert.Equal(["quarantined", "released"], record.Select(e => (string)e["action"]!));
        Assert.All(record, e => Assert.Equal((id, file), ((string)e["id"]!, (string)e["file"]!)));
        Assert.Equal((null, "A. Clerk", "published on 3 May"), ((string?)record[0]["who"], (string?)record[1]["who"], (string?)record[1]["why"]));
    }
}
