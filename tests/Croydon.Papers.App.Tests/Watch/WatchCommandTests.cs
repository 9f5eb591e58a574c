using Croydon.Papers.App.Tests.Ingest;

namespace Croydon.Papers.App.Tests.Watch;

public sealed class WatchCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-watch-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Watch_FilesThatComeLater_AreReadAndSaid()
    {
        var papers = Directory.CreateDirectory(Path.Combine(_folder, "papers")).FullName;
        await using var process = PapersProcess.Start("watch", papers, "--every", "1", "--store", Path.Combine(_folder, "papers.db"));

        await File.WriteAllTextAsync(Path.Combine(papers, "first.md"), "The ward has nine bays.");
        Assert.StartsWith("1 paper stored", await process.LineAsync(), StringComparison.Ordinal);
        await File.WriteAllTextAsync(Path.Combine(papers, "second.md"), "The ward has ninety lamps.");
        Assert.StartsWith("1 paper stored", await process.LineAsync(), StringComparison.Ordinal);
    }
}
