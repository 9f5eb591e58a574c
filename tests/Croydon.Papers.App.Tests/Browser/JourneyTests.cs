using System.Text.RegularExpressions;
using Croydon.Papers.App.Tests.Site;
using Microsoft.Playwright;

namespace Croydon.Papers.App.Tests.Browser;

/// <summary>What an officer does in a morning, in a real browser, with and without JavaScript.</summary>
[Collection(nameof(RunningSite))]
[Trait("Category", "Browser")]
public sealed partial class JourneyTests(RunningSite site, Chromium chromium) : IClassFixture<Chromium>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Search_FromTheHomePage_LeadsToThePlaceInAPaper(bool script)
    {
        await using var visit = await Visit.StartAsync(site, chromium, script);
        await visit.Page.GotoAsync("/");
        await visit.Page.GetByRole(AriaRole.Searchbox).FillAsync("caseloads");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Search" }).ClickAsync();
        await visit.Page.Locator(".result h2 a").First.ClickAsync();

        Assert.Contains("/papers/", visit.Page.Url, StringComparison.Ordinal);
        Assert.NotEqual(0, await visit.Page.Locator("mark").CountAsync());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Kpi_FromTheList_LeadsToTheBoxOnThePage(bool script)
    {
        await using var visit = await Visit.StartAsync(site, chromium, script);
        await visit.Page.GotoAsync("/kpis?q=second&council=Example%20Council");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Plans for a second time" }).ClickAsync();
        var row = visit.Page.GetByRole(AriaRole.Row).Filter(new() { HasText = "January 2018" });
        await Assertions.Expect(row).ToContainTextAsync("52%");
        await row.GetByRole(AriaRole.Link, new() { Name = "page 61" }).Last.ClickAsync();

        Assert.Equal(1, await visit.Page.Locator("figure svg rect").CountAsync());
    }

    [Fact]
    public async Task Kpi_WithScript_IsAChartAndATable()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/kpis?q=second&council=Example%20Council");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Plans for a second time" }).ClickAsync();

        await Assertions.Expect(visit.Page.Locator(".chart canvas")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("table[data-chart-table]")).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Actions_FilteredByOwnerAndDay_AreCountedAndDownloaded(bool script)
    {
        await using var visit = await Visit.StartAsync(site, chromium, script);
        await visit.Page.GotoAsync("/actions?council=Example%20Council");
        await visit.Page.GetByLabel("Owner").SelectOptionAsync("RC");
        await visit.Page.GetByLabel("Overdue as of").FillAsync("2021-12-31");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Filter" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByText("1 action here is overdue")).ToBeVisibleAsync();
        var download = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "Download CSV" }).ClickAsync());

        Assert.Equal("actions.csv", download.SuggestedFilename);
        Assert.Equal(3, (await File.ReadAllLinesAsync(await download.PathAsync())).Length);
    }

    [Fact]
    public async Task Inspections_OfOneYear_ShowWhatAVisitFound()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/inspections?council=Example%20Council");
        await visit.Page.Locator(".timeline > li").First.GetByText("1 weakness").ClickAsync();

        await Assertions.Expect(visit.Page.GetByText("Plans are written late.").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Check_OfTwoFigures_LeadsToBothPlaces()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/checks?rule=narrative-against-table&council=Example%20Council");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "CP5 is 48%" }).First.ClickAsync();
        var places = await visit.Page.Locator(".sides p a").AllAsync();
        Assert.Equal(2, places.Count);
        foreach (var place in await visit.Page.Locator(".sides p a").EvaluateAllAsync<string[]>("links => links.map(a => a.getAttribute('href'))"))
        {
            await visit.Page.GotoAsync(place);
            Assert.Equal(1, await visit.Page.Locator("figure svg rect").CountAsync());
        }
    }

    [Fact]
    public async Task Meeting_FromTheCalendar_HasAgendaMinutesAndPapers()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/meetings?council=Example%20Council");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Scrutiny Sub-Committee" }).ClickAsync();

        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Heading, new() { Name = "Agenda" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByText("To NOTE the report.").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Reader_ByKeyboardAlone_TurnsPagesAndFindsTheSearchBox()
    {
        var paged = (await site.Catalogue.DocumentsAsync(new Storage.PaperFilter { PageSize = 100 }, CancellationToken.None)).Items.First(p => p.Pages > 1);
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync($"/papers/{paged.Id}/pages/1");
        await visit.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(visit.Page).ToHaveURLAsync($"{site.Url}/papers/{paged.Id}/pages/2");
        await visit.Page.Keyboard.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("caseloads");
        await visit.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(SearchForCaseloads());
    }

    [Fact]
    public async Task Keyboard_FirstTab_SkipsToTheContent()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/papers");
        await visit.Page.Keyboard.PressAsync("Tab");
        await visit.Page.Keyboard.PressAsync("Enter");

        Assert.Equal("main", await visit.Page.EvaluateAsync<string>("() => document.activeElement.id"));
    }

    [Fact]
    public async Task HostileTitle_Shown_RunsNothing()
    {
        await using var visit = await Visit.StartAsync(site, chromium);
        await visit.Page.GotoAsync("/papers?q=plan");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "alert('title')" }).ClickAsync();

        Assert.Equal(WrittenPapers.HostileTitle, await visit.Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).TextContentAsync());
    }

    // "http://127.0.0.1:40213/search?q=caseloads"
    [GeneratedRegex(@"/search\?q=caseloads")]
    private static partial Regex SearchForCaseloads();
}
