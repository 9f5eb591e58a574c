using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Search;

namespace Croydon.Papers.Storage.Tests;

/// <summary>What a search makes of a user's words, over any engine.</summary>
public abstract class UnderstandingContract : IAsyncLifetime
{
    private static readonly (string File, string Text)[] Papers =
    [
        ("panel.md", "The Quarry Safety Panel (QSP) met in the town hall."),
        ("report.md", "QSP will report to the council."),
        ("care.md", "Children looked after are visited every six weeks."),
        ("letter.md", "Councillor Winborne asked about organisation of the work on 10th July 2018."),
        ("budget.md", "The base budget is £10.9m, which doesn’t change."),
        ("indicator.md", "Timeliness fell again, see KPI CP 5 of the appendix."),
    ];

    private PapersStore _store = null!;

    public async Task InitializeAsync()
    {
        _store = Open();
        foreach (var (file, text) in Papers)
            await _store.Papers.SaveAsync(await new PaperPipeline(new PapersServices()).RunAsync(PaperSource.Of(file, Encoding.UTF8.GetBytes(text)), CancellationToken.None), CancellationToken.None);
    }

    public abstract Task DisposeAsync();

    [Theory]
    [InlineData("QSP", "quarry safety panel", "panel.md report.md")]
    [InlineData("quarry safety panel", "qsp", "panel.md report.md")]
    [InlineData("LAC", "children looked after", "care.md")]
    [InlineData("children in care", "children looked after", "care.md")]
    public async Task Search_ShortOrLongForm_FindsTheOtherAndSaysSo(string query, string with, string files)
    {
        var answer = await AskAsync(query);

        Assert.Equal(files, Files(answer));
        Assert.Contains(answer.Expanded, e => e.With.Contains(with));
    }

    [Theory]
    [InlineData("QSP", "panel.md report.md")]
    [InlineData("quarry safety panel", "panel.md")]
    [InlineData("LAC", "")]
    public async Task Search_AsTyped_FindsTheWordsAlone(string query, string files)
    {
        var answer = await AskAsync(query, expand: false);

        Assert.Equal(files, Files(answer));
        Assert.Empty(answer.Expanded);
    }

    [Fact]
    public async Task Search_UnknownWord_IsCorrectedWhereNothingIsFound()
    {
        var answer = await AskAsync("quarrry safety");

        Assert.Equal(("quarry safety", true, "panel.md"), (answer.DidYouMean, answer.Corrected, Files(answer)));
    }

    [Fact]
    public async Task Search_UnknownWordWhereSomethingIsFound_IsOnlySuggested()
    {
        var answer = await AskAsync("budgett OR winborne");

        Assert.Equal(("budget OR winborne", false, "letter.md"), (answer.DidYouMean, answer.Corrected, Files(answer)));
    }

    [Fact]
    public async Task Search_AskingWordThatNoPaperUses_IsNotCorrected() => Assert.Null((await AskAsync("does quarry")).DidYouMean);

    [Theory]
    [InlineData("Winborn", "letter.md")]
    [InlineData("winbourne~", "letter.md")]
    [InlineData("organization", "letter.md")]
    [InlineData("CP5", "indicator.md")]
    [InlineData("CP 5", "indicator.md")]
    [InlineData("cp5", "indicator.md")]
    [InlineData("CP-5", "indicator.md")]
    [InlineData("10 July 2018", "letter.md")]
    [InlineData("10/07/2018", "letter.md")]
    [InlineData("10 and 11 July 2018", "letter.md")]
    [InlineData("£10.9m", "budget.md")]
    [InlineData("£10.9 million", "budget.md")]
    [InlineData("£10,900,000", "budget.md")]
    [InlineData("£10,900k", "budget.md")]
    public async Task Search_NamesReferencesDatesAndSums_AreFoundInAnyForm(string query, string files) => Assert.Equal(files, Files(await AskAsync(query)));

    [Fact]
    public async Task Search_HalfOfTheWords_IsWeak() => Assert.All((await AskAsync("base quarry winborne")).Results, r => Assert.True(r.Weak));

    protected abstract PapersStore Open();

    private Task<SearchResults> AskAsync(string query, bool expand = true) => _store.Search.SearchAsync(new SearchRequest(query) { Expand = expand }, CancellationToken.None);

    private static string Files(SearchResults answer) => string.Join(' ', answer.Results.Where(r => !r.Weak).Select(r => r.File).Order(StringComparer.Ordinal));
}
