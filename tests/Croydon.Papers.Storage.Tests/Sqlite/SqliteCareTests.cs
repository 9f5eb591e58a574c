using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Items.People;
using Croydon.Papers.Search;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Tests.Sqlite;

public sealed class SqliteCareTests : IDisposable
{
    private readonly CancellationToken _cancel = CancellationToken.None;
    private readonly string _folder = Directory.CreateTempSubdirectory("papers-care-").FullName;

    private string Backup => Path.Combine(_folder, "backup.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Backup_WhilePapersComeIn_IsAWholeStoreOfOneMoment()
    {
        var store = Open("papers");
        await SaveAsync(store, 0);
        var writing = Task.Run(async () =>
        {
            for (var i = 1; i < 40; i++)
                await SaveAsync(store, i);
        });

        await store.Care.BackupAsync(Backup, _cancel);
        await writing;

        var copy = Stores.Open(Backup, create: false, TimeProvider.System);
        Assert.Empty(await copy.Care.CheckAsync(_cancel));
        Assert.InRange((await copy.Papers.StatesAsync(_cancel)).Count, 1, 40);
        Assert.False(File.Exists(Backup + ".part"));
    }

    [Fact]
    public async Task Restore_IntoAStoreInUse_ReplacesEverything()
    {
        var store = Open("papers");
        await SaveAsync(store, 1);
        await store.Care.BackupAsync(Backup, _cancel);
        var open = Open("other");
        await SaveAsync(open, 2);

        await Open("other").Care.RestoreAsync(Backup, _cancel);

        Assert.Equal("1.md", Assert.Single((await open.Catalogue.DocumentsAsync(new PaperFilter(), _cancel)).Items).File);
        Assert.Equal(1, (await open.Search.SearchAsync(new SearchRequest("quarry"), _cancel)).Total);
        Assert.Empty(await open.Care.CheckAsync(_cancel));
        await SaveAsync(open, 3);
    }

    [Theory]
    [InlineData("nothing", "There is no backup at")]
    [InlineData("text", "is no store")]
    [InlineData("empty", "is no backup of a store")]
    [InlineData("newer", "made by a newer version")]
    public async Task Restore_FromAFileThatIsNoBackup_LeavesTheStoreAsItWas(string file, string says)
    {
        var store = Open("papers");
        await SaveAsync(store, 1);
        await store.Care.BackupAsync(Backup, _cancel);
        if (file == "text")
            await File.WriteAllTextAsync(Path.Combine(_folder, "text"), string.Concat(Enumerable.Repeat("Dear Sir, this is no store. ", 100)));
        if (file == "empty")
            await File.WriteAllBytesAsync(Path.Combine(_folder, "empty"), []);
        if (file == "newer")
            RawSql.Run(Backup, "PRAGMA user_version = 9999");

        var failure = await Assert.ThrowsAsync<StoreUnavailableException>(() => store.Care.RestoreAsync(file == "newer" ? Backup : Path.Combine(_folder, file), _cancel));

        Assert.Contains(says, failure.Message, StringComparison.Ordinal);
        Assert.Single(await store.Papers.StatesAsync(_cancel));
    }

    [Fact]
    public async Task Backup_OverTheStoreItself_IsRefused() =>
        Assert.Contains("name another file", (await Assert.ThrowsAsync<StoreUnavailableException>(() => Open("papers").Care.BackupAsync(Path.Combine(_folder, "papers.db"), _cancel))).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("foreign-keys", "INSERT INTO pages (paper, number, width, height, source, text, words) VALUES (99, 1, 1, 1, 'Text', '', x'')")]
    [InlineData("orphan-passages", "UPDATE passages SET paper = 99")]
    [InlineData("orphan-values", "INSERT INTO kpi_values (item, ordinal, paper, series, source) VALUES (1, 99, 99, 's', '{}')")]
    [InlineData("passages-of-paper", "UPDATE papers SET last_passage = last_passage + 1")]
    [InlineData("pages-of-paper", "UPDATE papers SET pages = 3")]
    [InlineData("file-of-paper", "DELETE FROM paper_bytes")]
    [InlineData("file-changed", "UPDATE paper_bytes SET bytes = x'00'")]
    [InlineData("citation-page", "UPDATE items SET body = json_set(body, '$.source.page', 7) WHERE id = 1")]
    [InlineData("citation-box", "UPDATE items SET body = json_set(body, '$.source.box', json('[700,0,800,9]')) WHERE id = 1")]
    [InlineData("citation-quote", "UPDATE items SET body = json_set(body, '$.source.quote', '') WHERE id = 1")]
    [InlineData("exempt-paper-shown", "INSERT INTO quarantine (sha256, ordinal, file, version, mark, whole, since) SELECT sha256, 1, '', '', 'exempt', 1, '' FROM papers")]
    [InlineData("exempt-page-shown", "INSERT INTO quarantine (sha256, ordinal, file, version, mark, whole, page_from, page_to, since) SELECT sha256, 1, '', '', 'exempt', 0, 1, 1, '' FROM papers")]
    [InlineData("exempt-page-cited", "INSERT INTO quarantine (sha256, ordinal, file, version, mark, whole, page_from, page_to, since) SELECT sha256, 1, '', '', 'exempt', 0, 1, 1, '' FROM papers")]
    [InlineData("search-index", "UPDATE passages SET text = 'Something else altogether'")]
    [InlineData("search-index", "UPDATE items SET words = 'something else altogether'")]
    public async Task Check_StoreWithOneFault_NamesIt(string rule, string fault)
    {
        var store = Open("papers");
        await SavePagedAsync(store);
        Assert.Empty(await store.Care.CheckAsync(_cancel));

        RawSql.Run(Path.Combine(_folder, "papers.db"), "PRAGMA foreign_keys = OFF; " + fault);

        Assert.Contains(await store.Care.CheckAsync(_cancel), f => f.Rule == rule);
    }

    [Fact]
    public async Task Check_DamagedFile_SaysSo()
    {
        var store = Open("papers");
        for (var i = 0; i < 20; i++)
            await SaveAsync(store, i);
        RawSql.Run(Path.Combine(_folder, "papers.db"), "PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        await using (var file = File.OpenWrite(Path.Combine(_folder, "papers.db")))
        {
            file.Seek(file.Length / 2, SeekOrigin.Begin);
            await file.WriteAsync(Enumerable.Repeat((byte)0x5A, 16_000).ToArray());
        }

        var damage = await Record.ExceptionAsync(async () => Assert.NotEmpty(await store.Care.CheckAsync(_cancel)));

        Assert.True(damage is null or StoreUnavailableException, damage?.ToString());
    }

    private PapersStore Open(string name) => Stores.Open(Path.Combine(_folder, name + ".db"), create: true, TimeProvider.System);

    private async Task SaveAsync(PapersStore store, int number)
    {
        var source = PaperSource.Of($"{number}.md", Encoding.UTF8.GetBytes($"# Quarry {number}\n\nThe quarry was closed on {1 + (number % 28)} May 2018. Return Home Interviews (RHI) were offered."));
        await store.Papers.SaveAsync(await new PaperPipeline(new PapersServices()).RunAsync(source, _cancel), _cancel);
    }

    /// <summary>One paper with a page and an item that cites it.</summary>
    private async Task SavePagedAsync(PapersStore store)
    {
        var services = new PapersServices();
        var words = new[] { new Word("Quarry", new Box(72, 72, 140, 84)) };
        var paper = new Paper(PaperSource.Of("quarry.pdf", [1, 2, 3]), "pdf", [new Page(1, 595, 842, words)], [new Block(BlockKind.Paragraph, "Quarry", [Line.OfPage(1, words)])]);
        var items = new PaperItems(services.Sorts);
        items.Add(services.Sorts.Single(s => s.Json == "people"), [new Person("A. Example", null, new Citation(1, null, null, new Box(72, 72, 140, 84), "Quarry"))]);
        await store.Papers.SaveAsync(new ExtractedPaper(paper, items, PaperStatus.Ok, services.Version), _cancel);
    }
}
