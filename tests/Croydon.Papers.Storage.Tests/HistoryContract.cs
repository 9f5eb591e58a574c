using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.History.Duplicates;
using Croydon.Papers.Search;

namespace Croydon.Papers.Storage.Tests;

/// <summary>What every store must make of papers that have to do with each other.</summary>
public abstract class HistoryContract
{
    private const string Report = """
        # Parking in the ward

        The ward has nine bays beside the library, and two of them are kept free for vans that bring books in the morning.

        Fees rise in April by ten pence for each hour, which pays for painting the lines again before the summer fair begins.

        | Risk | Impact | Mitigations |
        |---|---|---|
        | The lines are not dry in time | The fair has no bays for its stalls | Paint in May and keep a week in hand for rain |

        Residents asked whether the bays could be free on Sundays; officers will look at what it costs and tell them in June.
        """;

    private static readonly string Rendering = Report.Replace("# Parking", "**Parking", StringComparison.Ordinal).Replace("ward\n", "ward**\n", StringComparison.Ordinal).Replace("nine", "*nine*", StringComparison.Ordinal)
        + "\n\nOnly this copy mentions the turnstile at the north gate.\n";

    private readonly CancellationToken _cancel = CancellationToken.None;

    protected abstract PapersStore Open();

    [Fact]
    public async Task Save_TwoRenderings_AreCountedOnceAndBothKept()
    {
        var store = Open();
        await SaveAsync(store, "a.md", Report);
        var (once, riskOnce) = (await CountAsync(store, "bays"), await RisksAsync(store));
        await SaveAsync(store, "b.md", Rendering);

        Assert.Equal((once, riskOnce, 1), (await CountAsync(store, "bays"), await RisksAsync(store), await PapersAsync(store, false)));
        Assert.Equal(2, await PapersAsync(store, true));
        Assert.Equal(2 * once, (await store.Search.SearchAsync(new SearchRequest("bays") { IncludeDuplicates = true }, _cancel)).Facets.Kind.Sum(k => k.Count));
        Assert.Equal(2 * riskOnce, (await store.Catalogue.ItemsAsync(new ItemFilter("risks") { Papers = new PaperFilter { IncludeDuplicates = true } }, _cancel)).Total);
    }

    [Fact]
    public async Task Save_TwoRenderings_NameEachOther()
    {
        var store = Open();
        var (a, b) = (await SaveAsync(store, "a.md", Report), await SaveAsync(store, "b.md", Rendering));

        var (first, second) = (await store.Catalogue.DocumentAsync(a, _cancel), await store.Catalogue.DocumentAsync(b, _cancel));

        Assert.Equal((b, PaperRelation.Same), (Assert.Single(first!.Versions).Id, first.Versions[0].Relation));
        Assert.Equal(a, Assert.Single(second!.Versions).Id);
        Assert.Single(new[] { first.CountedIn, second.CountedIn }, c => c is not null);
        Assert.NotEmpty(Assert.Single((await SearchAsync(store, "residents sundays")).Results).Same);
    }

    [Fact]
    public async Task Search_WhatOnlyTheOtherVersionSays_IsFound()
    {
        var store = Open();
        await SaveAsync(store, "a.md", Report);
        var id = await SaveAsync(store, "b.md", Rendering);

        Assert.Equal(id, Assert.Single((await SearchAsync(store, "turnstile")).Results).DocumentId);
        Assert.NotEmpty((await store.Search.SearchAsync(new SearchRequest("bays") { Paper = id }, _cancel)).Results);
    }

    [Fact]
    public async Task Save_VersionReplacedByAnother_CountsBoth()
    {
        var store = Open();
        await SaveAsync(store, "a.md", Report);
        var changed = PaperSource.Of("b.md", Encoding.UTF8.GetBytes(Rendering));
        await store.Papers.SaveAsync(await ReadAsync("b.md", Rendering), _cancel);
        var once = await CountAsync(store, "bays");

        var other = await ReadAsync("b.md", "Trees were planted along the river. ".PadRight(600, 'x') + "\n\nThe bays are elsewhere.");
        await store.Papers.SaveAsync(other with { Paper = other.Paper with { Source = changed } }, _cancel);

        Assert.Equal(2, await PapersAsync(store, false));
        Assert.Equal(once + 1, await CountAsync(store, "bays"));
    }

    [Fact]
    public async Task Compare_MonthToldTwice_IsASeriesAndACheck()
    {
        var store = Open();
        await SaveAsync(store, "march.md", Indicators("LAC 10", "LAC", "66%"), new DateOnly(2018, 3, 1));
        await SaveAsync(store, "june.md", Indicators("CLA 10", "CLA", "64%"), new DateOnly(2018, 6, 1));
        await store.Papers.CompareAsync(_cancel);
        await store.Papers.CompareAsync(_cancel);

        var series = Assert.Single((await store.Catalogue.KpiSeriesAsync(new KpiSeriesFilter { Ref = "lac10" }, _cancel)).Items);
        var check = Assert.Single((await store.Catalogue.ItemsAsync(new ItemFilter("checks") { Fields = [("rule", "same-month-reported-differently")] }, _cancel)).Items);
        Assert.Equal(("LAC10 CLA10", 4, 2), (string.Join(' ', series.Refs), series.Values, series.Papers));
        Assert.Equal(("june.md", "64%", "66%"), (check.Paper.File, check.Body.GetProperty("a").GetProperty("value").GetString(), check.Body.GetProperty("b").GetProperty("value").GetString()));
        Assert.Equal(1, (await store.Catalogue.DocumentAsync(check.Paper.Id, _cancel))!.ItemCounts["checks"]);
    }

    [Fact]
    public async Task Compare_AgendaAndItsSupplement_AreOneMeetingWithBothPapers()
    {
        var store = Open();
        await SaveAsync(store, "agenda.md", Agenda("the Town Hall"), new DateOnly(2018, 3, 13));
        await SaveAsync(store, "supplement.md", Agenda("Room F9"), new DateOnly(2018, 3, 13));
        await store.Papers.CompareAsync(_cancel);

        var meeting = Assert.Single((await store.Catalogue.ItemsAsync(new ItemFilter("meetings"), _cancel)).Items);
        Assert.Equal(2, meeting.Body.GetProperty("papers").GetArrayLength());
        Assert.Equal(2, (await store.Catalogue.ItemsAsync(new ItemFilter("meetings") { Papers = new PaperFilter { IncludeDuplicates = true } }, _cancel)).Total);
    }

    private static string Indicators(string reference, string group, string april) => $"""
        # Performance

        | Indicator Number | Indicator Title | Polarity | Apr-17 | May-17 | 2017-18 Target |
        |---|---|---|---|---|---|
        | {reference} | Percentage of {group} visited within ten working days | BIB | {april} | 71% | 80% |
        """;

    private static string Agenda(string venue) => $"""
        # Scrutiny Committee

        Agenda of the meeting of the Scrutiny Committee to be held on Tuesday, 13 March 2018 at 6.30 pm in {venue}

        1. Apologies

        2. Minutes of the last meeting
        """;

    private async Task<int> CountAsync(PapersStore store, string query) => (await SearchAsync(store, query)).Facets.Kind.Sum(k => k.Count);

    private Task<SearchResults> SearchAsync(PapersStore store, string query) => store.Search.SearchAsync(new SearchRequest(query), _cancel);

    private async Task<int> RisksAsync(PapersStore store) => (await store.Catalogue.ItemsAsync(new ItemFilter("risks"), _cancel)).Total;

    private async Task<int> PapersAsync(PapersStore store, bool all) => (await store.Catalogue.DocumentsAsync(new PaperFilter { IncludeDuplicates = all }, _cancel)).Total;

    private async Task<string> SaveAsync(PapersStore store, string file, string text, DateOnly? date = null)
    {
        var paper = await ReadAsync(file, text);
        if (date is not null)
            paper = paper with { Paper = paper.Paper with { Description = paper.Paper.Description with { Date = date } } };
        await store.Papers.SaveAsync(paper, _cancel);
        return StoredPaper.IdOf(paper.Paper.Source.Sha256);
    }

    private Task<ExtractedPaper> ReadAsync(string file, string text) =>
        new PaperPipeline(new PapersServices()).RunAsync(PaperSource.Of(file, Encoding.UTF8.GetBytes(text)), _cancel);
}
