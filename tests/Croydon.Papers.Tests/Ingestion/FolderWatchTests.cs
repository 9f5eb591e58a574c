using Croydon.Papers.Ingestion;

namespace Croydon.Papers.Tests.Ingestion;

public sealed class FolderWatchTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-watch-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Look_FilesThatCameAndChanged_GivesEachOnce()
    {
        var watch = new FolderWatch(_folder, TimeProvider.System);
        var file = Write("a.md", "Nine bays.", minutesAgo: 5);

        Assert.Equal([file], watch.Look());
        Assert.Empty(watch.Look());

        Write("a.md", "Ten bays now.", minutesAgo: 3);
        Assert.Equal([file], watch.Look());
    }

    [Fact]
    public void Look_FileThatIsBeingWritten_Waits()
    {
        var watch = new FolderWatch(_folder, TimeProvider.System);
        var file = Write("half.pdf", "%PDF", minutesAgo: 0);

        Assert.Empty(watch.Look());

        Write("half.pdf", "%PDF whole", minutesAgo: 1);
        Assert.Equal([file], watch.Look());
    }

    private string Write(string name, string text, int minutesAgo)
    {
        var file = Path.Combine(_folder, name);
        File.WriteAllText(file, text);
        File.SetLastWriteTimeUtc(file, TimeProvider.System.GetUtcNow().UtcDateTime.AddMinutes(-minutesAgo));
        return file;
    }
}
