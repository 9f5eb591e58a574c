using System.Globalization;
using CsvHelper;
using Croydon.Papers.App.Tests.Site;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Croydon.Papers.App.Tests.Browser;

/// <summary>Ten questions that an officer opens the site with, each from its front door to the place in the paper, by mouse, by keyboard alone and without JavaScript.</summary>
[Collection(nameof(RunningSite))]
[Trait("Category", "Browser")]
public sealed class OfficerJourneyTests(RunningSite site, Chromium chromium) : IClassFixture<Chromium>
{
    private const string Croydon = "London Borough of Croydon";

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Caseloads_FirstCalledTooHigh_IsTheOldestResult(Way way) => GoAsync(way, async hand =>
    {
        await hand.FillAsync(hand.Page.GetByRole(AriaRole.Searchbox), "caseloads \"too high\"");
        await hand.PressAsync("Search");
        await hand.FollowAsync(hand.Page.GetByRole(AriaRole.Link, new() { Name = "oldest", Exact = true }));
        await Expect(hand.Page.Locator(".result").First).ToContainTextAsync("6 March 2018");
        await hand.FollowAsync(hand.Page.Locator(".result h2 a").First);

        await Expect(hand.Page.Locator(".page-text .cited")).ToContainTextAsync("Caseloads stay too high");
        await Expect(hand.Page.Locator("figure svg rect")).ToHaveCountAsync(1);
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Cp5_ThroughTime_LeadsToThePageBehindJanuary2018(Way way) => GoAsync(way, async hand =>
    {
        await hand.GoToAsync("KPIs");
        await hand.FillAsync(hand.Page.GetByLabel("Words"), "CP5");
        await hand.ChooseAsync("Council", Croydon);
        await hand.PressAsync("Filter");
        await hand.FollowAsync("Percentage of children whose first conference");
        await Expect(hand.Page.Locator("table[data-chart-table] tbody tr")).ToHaveCountAsync(10);
        var january = hand.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "January 2018" });
        await Expect(january).ToContainTextAsync("50%");
        await hand.FollowAsync(january.GetByRole(AriaRole.Link));

        await Expect(hand.Page.Locator(".page-text tr.cited")).ToContainTextAsync("CP 5");
        await Expect(hand.Page.Locator("figure svg rect")).ToHaveCountAsync(1);
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Actions_OfRcUnfinishedDueIn2021_AreListedThoughADateDoesNotExist(Way way) => GoAsync(way, async hand =>
    {
        await hand.GoToAsync("Actions");
        await hand.ChooseAsync("Owner", "RC");
        await hand.ChooseAsync("Finished or not", "Unfinished");
        await hand.ChooseAsync("Due in", "2021");
        await hand.PressAsync("Filter");

        await Expect(hand.Page.GetByRole(AriaRole.Status)).ToContainTextAsync("2 actions");
        await Expect(hand.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "Recruit twelve foster carers" })).ToContainTextAsync("30 September 2021");
        await Expect(hand.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "older than 18 months" })).ToContainTextAsync("31/09/21");
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task VisitOfJuly2018_InTheTimeline_ShowsWhatItFound(Way way) => GoAsync(way, async hand =>
    {
        await hand.GoToAsync("Inspections");
        await hand.ChooseAsync("Council", Croydon);
        await hand.ChooseAsync("Year", "2018");
        await hand.PressAsync("Filter");
        var visit = hand.Page.Locator(".timeline > li").Filter(new() { HasText = "10 July 2018 to 11 July 2018" });
        await hand.OpenAsync(visit.Locator("summary", new() { HasText = "recommendation" }));
        await Expect(visit.GetByText("child protection conference")).ToBeVisibleAsync();
        await hand.FollowAsync(visit.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "child protection conference" }).GetByRole(AriaRole.Link).First);

        await Expect(hand.Page.Locator("figure svg rect")).ToHaveCountAsync(1);
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Disagreement_OfTextAndTable_LeadsToBothPlaces(Way way) => GoAsync(way, async hand =>
    {
        await hand.GoToAsync("Checks");
        await hand.ChooseAsync("What is wrong", "Text and table disagree");
        await hand.ChooseAsync("Council", Croydon);
        await hand.PressAsync("Filter");
        await hand.FollowAsync("The text gives 86% for MC3");
        await Expect(hand.Page.Locator(".sides .strip image")).ToHaveCountAsync(2);
        await hand.FollowAsync(hand.Page.Locator(".sides > div").First.GetByRole(AriaRole.Link, new() { Name = "page 5" }));
        await Expect(hand.Page.Locator(".page-text .cited")).ToContainTextAsync("86%");
        await hand.Page.GoBackAsync();
        await hand.FollowAsync(hand.Page.Locator(".sides > div").Last.GetByRole(AriaRole.Link, new() { Name = "page 7" }));

        await Expect(hand.Page.Locator(".page-text .cited")).ToContainTextAsync("95%");
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Risks_FilteredByOwner_DownloadAsATableThatOpens(Way way) => GoAsync(way, async hand =>
    {
        await hand.GoToAsync("Risks");
        await hand.ChooseAsync("Owner", "Zena Cooke");
        await hand.PressAsync("Filter");
        using var text = new StreamReader(await hand.DownloadAsync("Download CSV"));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        await csv.ReadAsync();
        csv.ReadHeader();
        await csv.ReadAsync();

        Assert.Equal("Pay award", csv.GetField("title"));
        Assert.Equal("12", csv.GetField("inherent"));
        Assert.False(await csv.ReadAsync());
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task MeetingOfJanuary2018_InTheCalendar_TellsWhatWasDecided(Way way) => GoAsync(way, async hand =>
    {
        await hand.GoToAsync("Meetings");
        await hand.FollowAsync("As a year’s calendar");
        await hand.FollowAsync("30 January 2018, Scrutiny");
        var decided = hand.Page.GetByRole(AriaRole.Article).Filter(new() { HasText = "4/18" }).First;
        await Expect(decided).ToContainTextAsync("the results of the staff survey come to a later meeting");
        await hand.FollowAsync(decided.GetByRole(AriaRole.Link));

        Assert.Contains("/papers/", hand.Page.Url, StringComparison.Ordinal);
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Recommendations_WithAWord_LeadToTheReport(Way way) => GoAsync(way, async hand =>
    {
        await hand.GoToAsync("Recommendations");
        await hand.FillAsync(hand.Page.GetByLabel("Words"), "priority indicators");
        await hand.PressAsync("Filter");
        await Expect(hand.Page.Locator(".result")).ToHaveCountAsync(1);
        await hand.FollowAsync(hand.Page.Locator(".result").GetByRole(AriaRole.Link, new() { Name = "page 6" }));

        await Expect(hand.Page.Locator(".page-text .cited").First).ToContainTextAsync("priority indicators for January");
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Kpis_Ticked_StandSideBySide(Way way) => GoAsync(way, async hand =>
    {
        await hand.GoToAsync("KPIs");
        await hand.ChooseAsync("Council", Croydon);
        await hand.PressAsync("Filter");
        await hand.TickAsync(hand.Page.GetByLabel("Compare P1", new() { Exact = false }));
        await hand.TickAsync(hand.Page.GetByLabel("Compare CP13", new() { Exact = false }));
        await hand.PressAsync("Compare those ticked (up to four)");

        await Expect(hand.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "January 2018" })).ToContainTextAsync("41%");
        await Expect(hand.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "January 2018" })).ToContainTextAsync("92%");
    });

    [Theory]
    [MemberData(nameof(Ways))]
    public Task Pack_SearchedAndPaged_IsReadFromPageToPage(Way way) => GoAsync(way, async hand =>
    {
        await hand.GoToAsync("Papers");
        await hand.ChooseAsync("Kind of paper", "Agenda pack");
        await hand.PressAsync("Filter");
        await hand.FollowAsync("Scrutiny & Overview Committee Agenda");
        await hand.FillAsync(hand.Page.GetByLabel("Search this paper").Last, "agency workers");
        await hand.Page.Keyboard.PressAsync("Enter");
        await hand.FollowAsync(hand.Page.Locator(".result h2 a").First);
        await Expect(hand.Page.Locator(".page-text mark").First).ToBeVisibleAsync();
        await hand.FillAsync(hand.Page.GetByLabel("Go to page"), "7");
        await hand.PressAsync("Go");
        await Expect(hand.Page.Locator(".page-text h3").First).ToContainTextAsync("Appendix 1");
        await hand.FollowAsync("Previous page");

        await Expect(hand.Page.Locator(".page-text")).ToContainTextAsync("CONTACT OFFICER");
    });

    public static TheoryData<Way> Ways() => [.. Enum.GetValues<Way>()];

    private async Task GoAsync(Way way, Func<Hand, Task> journey)
    {
        await using var visit = await Visit.StartAsync(site, chromium, script: way != Way.NoScript);
        await visit.Page.GotoAsync("/");
        await journey(new Hand(visit.Page, way));
    }
}
