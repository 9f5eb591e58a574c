using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Search;

namespace Croydon.Papers.Storage.Tests;

/// <summary>What every store must do: one subclass an engine.</summary>
public abstract class PaperStoreContract
{
    private readonly CancellationToken _cancel = CancellationToken.None;

    protected abstract PapersStore Open();

    [Fact]
    public async Task Save_NewPaper_CanBeReadBack()
    {
        var store = Open();
        var paper = await SaveAsync(store, "a.md", "# Parking\n\nThe ward has nine bays.\n\nFees rise in April.");

        var document = await store.Catalogue.DocumentAsync(StoredPaper.IdOf(paper.Paper.Source.Sha256), _cancel);

        Assert.Equal("a.md", document!.File);
        Assert.Equal(PaperStatus.Ok, document.Status);
        Assert.Equal(paper.Paper.Source.Bytes, await store.Catalogue.FileAsync(document.Id, _cancel));
        Assert.Equal("Parking", (await store.Catalogue.PassagesAsync(document.Id, _cancel))[0].Section);
        Assert.Null(await store.Catalogue.DocumentAsync("000000000000", _cancel));
    }

    [Fact]
    public async Task State_KnownAndUnknownBytes_GivesVersionOrNull()
    {
        var store = Open();
        var paper = await SaveAsync(store, "a.md", "Nine bays.");

        Assert.Equal(paper.Version, (await store.Papers.StateAsync(paper.Paper.Source.Sha256, _cancel))!.Version);
        Assert.Null(await store.Papers.StateAsync("unknown", _cancel));
    }

    [Fact]
    public async Task Save_RejectedPaper_IsRememberedButNotListed()
    {
        var store = Open();
        var rejected = await ReadAsync("empty.pdf", "");
        await store.Papers.SaveAsync(rejected, _cancel);

        Assert.Equal(PaperStatus.Rejected, (await store.Papers.StateAsync(rejected.Paper.Source.Sha256, _cancel))!.Status);
        Assert.Equal(0, (await store.Catalogue.DocumentsAsync(new PaperFilter(), _cancel)).Total);
    }

    [Fact]
    public async Task Save_SamePaperTwice_ReplacesItsPassages()
    {
        var store = Open();
        await SaveAsync(store, "a.md", "The quarry was closed.");
        await SaveAsync(store, "a.md", "The quarry was closed.");

        Assert.Equal(1, (await SearchAsync(store, "quarry")).Total);
        Assert.Single((await store.Catalogue.DocumentsAsync(new PaperFilter(), _cancel)).Items);
    }

    [Fact]
    public async Task SaveOrigin_BeforeThePaperComes_IsKeptWithItWhenItIsReadAgain()
    {
        var store = Open();
        var origin = new PaperOrigin(new Uri("https://democracy.example.gov.uk/documents/s1/Quarry plan.pdf"), new DateTimeOffset(2026, 3, 1, 9, 30, 0, TimeSpan.Zero));
        var paper = await ReadAsync("a.md", "The quarry was closed.");
        await store.Papers.SaveOriginAsync(paper.Paper.Source.Sha256, origin, _cancel);
        await store.Papers.SaveAsync(paper, _cancel);
        await store.Papers.SaveAsync(paper, _cancel);

        Assert.Equal(origin, (await store.Catalogue.DocumentAsync(StoredPaper.IdOf(paper.Paper.Source.Sha256), _cancel))!.Origin);
        Assert.Null((await store.Catalogue.DocumentAsync(StoredPaper.IdOf((await SaveAsync(store, "b.md", "Nine bays.")).Paper.Source.Sha256), _cancel))!.Origin);
    }

    [Fact]
    public async Task Search_WordsOfOnePassage_FindsItWithItsLine()
    {
        var store = Open();
        await SaveAsync(store, "a.md", "# Roads\n\nThe quarry was closed in May.\n\n# Parks\n\nNothing else is known of it.");

        var hit = Assert.Single((await SearchAsync(store, "closed quarries")).Results);
        Assert.Equal(("a.md", 3, false), (hit.File, hit.Line, hit.Weak));
        Assert.Equal("The <mark>quarry</mark> was <mark>closed</mark> in May.", hit.SnippetHtml);
    }

    [Theory]
    [InlineData("quarry -closed", "open.md")]
    [InlineData("\"quarry is\"", "open.md")]
    [InlineData("quar*  -open", "closed.md")]
    [InlineData("quary", "closed.md open.md")]
    [InlineData("(open OR closed) quarry", "closed.md open.md")]
    [InlineData("q5 ref", "open.md")]
    [InlineData("Q 5", "open.md")]
    [InlineData("£1,500", "closed.md")]
    [InlineData("£1.5k", "closed.md")]
    [InlineData("3 May 2018", "closed.md")]
    [InlineData("03/05/2018", "closed.md")]
    public async Task Search_LanguageAndTerms_FindsTheRightPapers(string query, string files)
    {
        var store = Open();
        await SaveAsync(store, "open.md", "The quarry is open; see ref Q 5 of the plan.");
        await SaveAsync(store, "closed.md", "The quarry was closed on 3 May 2018 at a cost of £1,500.");

        Assert.Equal(files, string.Join(' ', (await SearchAsync(store, query)).Results.Where(r => !r.Weak).Select(r => r.File).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public async Task Search_OnlySomeWords_IsWeak()
    {
        var store = Open();
        await SaveAsync(store, "a.md", "The quarry was closed.");

        Assert.All((await SearchAsync(store, "quarry flooding")).Results, r => Assert.True(r.Weak));
    }

    [Fact]
    public async Task Search_SameTextTwice_IsOneResultThatNamesBoth()
    {
        var store = Open();
        await SaveAsync(store, "a.md", "The quarry was **closed**.");
        await SaveAsync(store, "b.md", "The quarry was closed.");

        var hit = Assert.Single((await SearchAsync(store, "quarry")).Results);
        Assert.Single(hit.Same);
    }

    [Theory]
    [InlineData("relevance", 1, 100)]
    [InlineData("relevance", 12, 100)]
    [InlineData("exact", 12, 100)]
    [InlineData("newest", 12, 100)]
    [InlineData("relevance", 13, 50)]
    [InlineData("relevance", 14, 0)]
    public async Task Search_ManyPages_GiveEachHitOnce(string sort, int page, int results)
    {
        var store = Open();
        await SaveAsync(store, "many.md", string.Join("\n\n", Enumerable.Range(0, 1250).Select(n => $"Quarry number {n} of the long list was looked at on that day.")));

        var answer = await store.Search.SearchAsync(new SearchRequest("quarry") { Sort = sort, Page = page, PageSize = 100 }, _cancel);

        Assert.Equal((1250, true, results), (answer.Total, answer.TotalIsExact, answer.Results.Count));
    }

    [Fact]
    public async Task Search_OldestFirst_PutsPapersWithoutADateLast()
    {
        var store = Open();
        await SaveOfAsync(store, "c.md", "The quarry, noted again.", new DateOnly(2019, 5, 1));
        await SaveOfAsync(store, "a.md", "The quarry, of no day.", null);
        await SaveOfAsync(store, "b.md", "The quarry, noted first.", new DateOnly(2018, 3, 6));

        var oldest = await store.Search.SearchAsync(new SearchRequest("quarry") { Sort = "oldest" }, _cancel);
        var second = await store.Search.SearchAsync(new SearchRequest("quarry") { Sort = "oldest", PageSize = 1, Page = 3 }, _cancel);

        Assert.Equal(["b.md", "c.md", "a.md"], oldest.Results.Select(r => r.File));
        Assert.Equal("a.md", Assert.Single(second.Results).File);
    }

    [Fact]
    public async Task Search_HostileText_IsEncodedInTheSnippet()
    {
        var store = Open();
        await SaveAsync(store, "a.md", "The quarry 1 < 2 && \"x\" onerror=alert(1) was closed.");

        Assert.DoesNotContain("< 2", Assert.Single((await SearchAsync(store, "quarry")).Results).SnippetHtml, StringComparison.Ordinal);
    }

    protected async Task<ExtractedPaper> SaveAsync(PapersStore store, string file, string text)
    {
        var paper = await ReadAsync(file, text);
        await store.Papers.SaveAsync(paper, _cancel);
        return paper;
    }

    private async Task SaveOfAsync(PapersStore store, string file, string text, DateOnly? day)
    {
        var read = await ReadAsync(file, text);
        await store.Papers.SaveAsync(read with { Paper = read.Paper with { Description = read.Paper.Description with { Date = day } } }, _cancel);
    }

    private Task<SearchResults> SearchAsync(PapersStore store, string query) => store.Search.SearchAsync(new SearchRequest(query), _cancel);

    private Task<ExtractedPaper> ReadAsync(string file, string text) =>
        new PaperPipeline(new PapersServices()).RunAsync(PaperSource.Of(file, Encoding.UTF8.GetBytes(text)), _cancel);
}
