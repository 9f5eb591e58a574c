using System.Globalization;
using CsvHelper;

namespace Croydon.Papers.App.Tests.Site;

[Collection(nameof(RunningSite))]
public sealed class ListsTests(RunningSite site)
{
    [Fact]
    public async Task Actions_FilteredAndDownloaded_AreThoseOnThePage()
    {
        var rows = await CsvAsync("/actions?owner=RC&body=Scrutiny%20Sub-Committee&sort=ref&format=csv");

        Assert.Equal(["1.1", "1.10"], rows.Select(r => r["ref"]));
        Assert.Equal("2021-09-30", rows[0]["due"]);
        Assert.Equal("30/09/21", rows[0]["dueRaw"]);
        Assert.Equal("1", rows[0]["page"]);
    }

    [Fact]
    public async Task Actions_ThatLookLikeFormulas_AreHarmlessInASpreadsheet()
    {
        var rows = await CsvAsync("/actions?owner=IL&status=not-started&format=csv");

        Assert.StartsWith("'=HYPERLINK", Assert.Single(rows)["text"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Actions_AsOfADay_AreOverdueOnlyWhenDueBefore()
    {
        Assert.Equal(["1.1"], (await CsvAsync("/actions?asOf=2021-10-01&state=overdue&plan=Sufficiency&format=csv")).Select(r => r["ref"]));
        Assert.Empty(await CsvAsync("/actions?asOf=2021-09-30&state=overdue&plan=Sufficiency&format=csv"));
    }

    [Fact]
    public async Task Kpi_ReportedTwice_ShowsTheNewestAndWhatWasSaidBefore()
    {
        var html = await site.Client.GetStringAsync(await KpiAsync("CP5"));

        Assert.Contains("52%", html, StringComparison.Ordinal);
        Assert.Contains("before: 50%", html, StringComparison.Ordinal);
        Assert.Contains("CP5 is 48% in the text and 50% in the table.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Recommendations_ThatMinutesDecide_SaySoWithThePlace()
    {
        var rows = await CsvAsync("/recommendations?council=Example%20Council&stage=decided&format=csv");
        var html = await site.Client.GetStringAsync("/recommendations?council=Example%20Council&stage=decided");

        Assert.All(rows, r => Assert.Equal("Note the report and say what to look at next.", r["text"]));
        Assert.NotEmpty(rows);
        Assert.Contains("Decided: “To note the report and say what to look at next.”", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Inspections_WithANumberLeftOut_SayWhichVisitIsMissing() =>
        Assert.Contains("The 3rd monitoring visit is in no paper of the store.", await site.Client.GetStringAsync("/inspections?council=Example%20Council"), StringComparison.Ordinal);

    [Fact]
    public async Task Meetings_AsCalendar_AreOneEventEach()
    {
        var calendar = await site.Client.GetStringAsync("/meetings.ics?council=Example%20Council");

        Assert.Contains("BEGIN:VEVENT\r\nUID:20180313-scrutiny-sub-committee@croydon-papers\r\n", calendar, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20180313T183000\r\n", calendar, StringComparison.Ordinal);
        Assert.All(calendar.Split("\r\n"), line => Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(line), 0, 75));
    }

    [Fact]
    public async Task SearchFeed_OfAQuestion_IsAtomThatParses()
    {
        var feed = System.Xml.Linq.XDocument.Parse(await site.Client.GetStringAsync("/search.atom?q=caseloads"));

        Assert.Equal("feed", feed.Root!.Name.LocalName);
        Assert.Contains(feed.Root.Elements(), e => e.Name.LocalName == "entry");
    }

    [Theory]
    [InlineData("/papers")]
    [InlineData("/meetings")]
    [InlineData("/kpis")]
    [InlineData("/actions")]
    [InlineData("/recommendations")]
    [InlineData("/risks")]
    [InlineData("/inspections")]
    [InlineData("/findings")]
    [InlineData("/checks")]
    [InlineData("/people")]
    [InlineData("/items/savings")]
    [InlineData("/search?q=caseloads")]
    public async Task EveryList_Downloaded_HasRowsAndAnAddressOrAName(string list)
    {
        var rows = await CsvAsync(list + (list.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "format=csv");

        Assert.NotEmpty(rows);
    }

    private async Task<string> KpiAsync(string reference)
    {
        var rows = await CsvAsync("/kpis?council=Example%20Council&format=csv");
        return rows.Single(r => r["ref"] == reference)["address"];
    }

    private async Task<List<Dictionary<string, string>>> CsvAsync(string url)
    {
        using var text = new StreamReader(await site.Client.GetStreamAsync(url));
        using var csv = new CsvReader(text, CultureInfo.InvariantCulture);
        var rows = new List<Dictionary<string, string>>();
        await csv.ReadAsync();
        csv.ReadHeader();
        while (await csv.ReadAsync())
            rows.Add(csv.HeaderRecord!.ToDictionary(h => h, h => csv.GetField(h) ?? "", StringComparer.Ordinal));
        return rows;
    }
}
