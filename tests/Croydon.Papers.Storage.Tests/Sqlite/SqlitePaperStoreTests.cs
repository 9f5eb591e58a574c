using Croydon.Papers.Documents;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Tests.Sqlite;

public sealed class SqlitePaperStoreTests : PaperStoreContract, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-store-").FullName;

    [Fact]
    public void Open_NoStoreThere_SaysHowToMakeOne() =>
        Assert.Contains("papers ingest", Assert.Throws<StoreUnavailableException>(() => Stores.Open(Path.Combine(_folder, "none.db"), create: false, TimeProvider.System)).Message, StringComparison.Ordinal);

    [Fact]
    public void Open_FileOfAnotherKind_SaysSo()
    {
        var file = Path.Combine(_folder, "letter.txt");
        File.WriteAllText(file, string.Concat(Enumerable.Repeat("Dear Sir, this is no store. ", 100)));

        Assert.Contains("is no store", Assert.Throws<StoreUnavailableException>(() => Stores.Open(file, create: true, TimeProvider.System)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Open_StoreOfANewerVersion_SaysSo()
    {
        Open();
        using (var connection = new SqliteConnection($"Data Source={Path.Combine(_folder, "papers.db")}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version = 9999";
            command.ExecuteNonQuery();
        }

        Assert.Contains("newer version", Assert.Throws<StoreUnavailableException>(() => Open()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Save_ScanThatWasTurned_IsShownAsItLiesAndReadAgainAsItWasRead()
    {
        var store = Open();
        var read = await new PaperPipeline(new PapersServices()).RunAsync(PaperSource.Of("a.md", "Minutes"u8.ToArray()), default);
        var words = new[] { new Word("Minutes", new Box(0, 0, 40, 12)) };
        var page = new Page(1, 500, 300, words) { Source = TextSource.Ocr, Rotation = new Rotation(1, 0) };
        var paper = read with { Paper = read.Paper with { Pages = [page], Blocks = [new Block(BlockKind.Paragraph, "Minutes", [Line.OfPage(1, words)])] } };

        await store.Papers.SaveAsync(paper, default);

        var shown = (await store.Catalogue.PageAsync(StoredPaper.IdOf(paper.Paper.Source.Sha256), 1, default))!;
        Assert.Equal((300, 500, new Box(0, 460, 12, 500)), (shown.Page.Width, shown.Page.Height, shown.Page.Words[0].Box));
        Assert.Equal(shown.Page.Words[0].Box, shown.Blocks[0].Box);
        var again = (await store.Papers.ReadingAsync(paper.Paper.Source.Sha256, default))!.Paper.Pages[0];
        Assert.Equal((500, 300, page.Rotation, words[0].Box), (again.Width, again.Height, again.Rotation, again.Words[0].Box));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    protected override PapersStore Open() => Stores.Open("sqlite://" + Path.Combine(_folder, "papers.db"), create: true, TimeProvider.System);
}
