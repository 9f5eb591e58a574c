using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Tests.Items.Kpis;

public sealed class KpiLayoutTests
{
    [Fact]
    public async Task Extract_QuartersWithoutYear_TakeTheYearOfTheHeaders()
    {
        var kpi = Assert.Single(await KpiTexts.KpisAsync("""
            | PI ref | Performance indicator | Good is | 2022/23 outturn | Q1 | Q2 | Target 2023/24 | Status | Direction of travel |
            |---|---|---|---|---|---|---|---|---|
            | HS-01 | Average days to relet a home (days) | Low | 31.5 | 28 | 26 ▼ | ≤ 25 | Amber | Improving |
            """));

        Assert.Equal(("HS-01", Polarity.Smaller, KpiUnit.Days, 25m, Rag.Amber, KpiDirection.Improving), (kpi.Ref, kpi.Polarity, kpi.Unit, kpi.Target!.Value, kpi.PrintedRag, kpi.Direction));
        Assert.Equal(["2022/23 31.5", "2023/24-Q1 28", "2023/24-Q2 26"], kpi.Values.Select(v => $"{v.Period} {v.Value}"));
    }

    [Fact]
    public async Task Extract_PeriodInAColumn_DatesTheFigureOfItsRow()
    {
        var kpis = await KpiTexts.KpisAsync("""
            | Indicator | Period | Actual | Target | RAG |
            |---|---|---|---|---|
            | Invoices paid on time | September 2024 | 94.2% | 95% | Amber |
            | Homes completed | Q2 2024/25 | 38 | 50 | Red |
            | Library visits | ongoing | 61,204 | 60,000 | Green |
            """);

        Assert.Equal(["2024-09 94.2%", "2024/25-Q2 38", "latest 61,204"], kpis.Select(k => $"{k.Values[0].Period} {k.Values[0].Raw}"));
    }

    [Fact]
    public async Task Extract_RatingForEachQuarter_BelongsToItsFigure()
    {
        var kpi = Assert.Single(await KpiTexts.KpisAsync("""
            | Measure | Q1 2024/25 | Q1 2024/25 RAG | Q2 2024/25 | Q2 2024/25 RAG | Target |
            |---|---|---|---|---|---|
            | Percentage of bins collected on time | 97% | Red | 99.1% | Green | 99% |
            """));

        Assert.Equal([Rag.Red, Rag.Green], kpi.Values.Select(v => v.PrintedRag!.Value));
        Assert.Equal((Rag.Green, 2), (kpi.PrintedRag, kpi.Values.Count));
    }

    [Fact]
    public async Task Extract_MeasuresSideBySide_AreTurned()
    {
        var kpis = await KpiTexts.KpisAsync("""
            | Quarter 3 2024/25 Fatal | Quarter 3 2024/25 Slight | Quarter 3 2023/24 Fatal | Quarter 3 2023/24 Slight |
            |---|---|---|---|
            | 4 | 650 | 8 | 748 |
            """);

        Assert.Equal(["Fatal 2024/25-Q3=4 2023/24-Q3=8", "Slight 2024/25-Q3=650 2023/24-Q3=748"], kpis.Select(k => $"{k.Title} {string.Join(' ', k.Values.Select(v => $"{v.Period}={v.Value}"))}"));
    }

    [Fact]
    public async Task Extract_YearToDateAndLastTwelveMonths_EndWithTheLastMonth()
    {
        var kpi = Assert.Single(await KpiTexts.KpisAsync("""
            | Measure | Aug-24 | Sep-24 | Oct-24 | YTD | Average | Last 12 months | Target |
            |---|---|---|---|---|---|---|---|
            | Number of garden bins sold | 40 | 31 | 22 | 410 | 33 | 620 | 400 |
            """));

        Assert.Equal(["2024-08 40", "2024-09 31", "2024-10 22", "2024-04..2024-10 410", "12m-2024-10 620"], kpi.Values.Select(v => $"{v.Period} {v.Value}"));
    }

    [Fact]
    public async Task Extract_TableOfOneIndicator_TakesItsTitleFromTheLineAbove()
    {
        var kpi = Assert.Single(await KpiTexts.KpisAsync("""
            # Clean streets

            ## KPI 07: Fly-tips cleared in two days

            | Aim | Quarter 1 2024/25 | Quarter 2 2024/25 | Target | Status | Short trend |
            |---|---|---|---|---|---|
            | Aim to maximise | 91% | 94% | 95% | Amber | Improved since quarter 1 |
            """));

        Assert.Equal(("KPI07", "Fly-tips cleared in two days", "Clean streets", Polarity.Bigger, KpiDirection.Improving), (kpi.Ref, kpi.Title, kpi.Group, kpi.Polarity, kpi.Direction));
        Assert.Equal(["2024/25-Q1 91", "2024/25-Q2 94"], kpi.Values.Select(v => $"{v.Period} {v.Value}"));
    }

    [Fact]
    public async Task Extract_CountsOfRatingsAfterATable_AreNoKpis() => Assert.Single(await KpiTexts.KpisAsync("""
        | Measure | Q1 2024/25 | Q2 2024/25 | Q3 2024/25 |
        |---|---|---|---|
        | Number of calls about bins | 912 | 877 | 840 |

        | | GREEN | AMBER | RED |
        |---|---|---|---|
        | KPI Summary | 2 | | 1 |
        """));

    [Theory]
    [InlineData("| Ref | Action | Owner | By when | Progress |\n|---|---|---|---|---|\n| 1.1 | Fill the vacant posts | IL | 01/04/21 | Complete |\n")]
    [InlineData("| Fund | Market value 30 September 24 | 12 months to September 24 |\n|---|---|---|\n| Property Fund | 54,025,592 | 3.4% |\n")]
    [InlineData("| Ref | Risk | Likelihood | Impact | Current score | Target score |\n|---|---|---|---|---|---|\n| CR1 | Costs rise faster than income | 4 | 5 | 20 | 12 |\n")]
    public async Task Extract_TablesOfOtherThings_AreNoKpis(string table) => Assert.Empty(await KpiTexts.KpisAsync(table));
}
