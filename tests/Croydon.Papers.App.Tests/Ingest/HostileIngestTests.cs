using Croydon.Papers.App.Tests.Upload;

namespace Croydon.Papers.App.Tests.Ingest;

public sealed class HostileIngestTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-hostile-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Ingest_HostileFiles_AreEachToldOfAndTheStoreIsWhole()
    {
        var papers = Directory.CreateDirectory(Path.Combine(_folder, "papers")).FullName;
        var store = Path.Combine(_folder, "papers.db");
        foreach (var (name, bytes) in HostileFiles.All)
            await File.WriteAllBytesAsync(Path.Combine(papers, Path.GetFileName(name)), bytes);

        var (code, output, errors) = await PapersProcess.RunAsync("ingest", papers, "--store", store, "--json");

        Assert.Equal(1, code);
        Assert.Equal(HostileFiles.All.Count, output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("fault in this program", output + errors, StringComparison.Ordinal);
        Assert.Equal((0, "The store is whole."), await PapersProcess.RunAsync("check", "--store", store) is var check ? (check.Code, check.Output.Trim()) : default);
    }
}
