using Croydon.Papers.Documents;
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
    public async Task Extract_MisreadHeaders_AreToldByWhatStandsUnderThem()
    {
        var kpi = (await KpiTexts.KpisAsync("""
            | Ref | Indicator Title | P0larlty | Apr- a | May-17 | Jun-17 | Target | FRAG | Ee |
            |---|---|---|---|---|---|---|---|---|
            | HO 1 | Percentage of repairs on time | BIB | 80% | 85% | 91% | 90% | Green | 90% or above Green 80%-89% Amber 79% and below Red |
            | HO 2 | Percentage of empty homes | SIB | 3% | 4% | 4% | 3% | Red | 3% or below Green 3.1%-3.9% Amber 4% and above Red |
            """))[0];

        Assert.Equal(("HO1", Polarity.Bigger, Rag.Green, 90m), (kpi.Ref, kpi.Polarity, kpi.PrintedRag, kpi.Bands!.Green!.Min));
        Assert.Equal(["2017-04", "2017-05", "2017-06"], kpi.Values.Select(v => v.Period));
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
    public async Task Extract_MonthsWhoseYearsWereSpoilt_AreToldByTheirNeighbours()
    {
        var kpi = Assert.Single(await KpiTexts.KpisAsync("""
            | Indicator Title | Apr- at | May- 17 | I Jun- V7 | Jul- 7 | RAG |
            |---|---|---|---|---|---|
            | Repairs done on time | 80% | 85% | 91% | 93% | |
            """));

        Assert.Equal(["2017-04 80%", "2017-05 85%", "2017-06 91%", "2017-07 93%"], kpi.Values.Select(v => $"{v.Period} {v.Raw}"));
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
    public async Task Extract_CardOfLabelledFigures_GivesTargetFloorAndBothPeriods()
    {
        var card = Assert.Single(await KpiTexts.KpisAsync("""
            # Waste and Parks

            ## Key Performance Indicators

            | Percentage of bins collected on the day | AMBER |
            |---|---|

            | Latest: 97.5% | Target: 99%, Floor 95% | Previous: 98% (Amber) |
            |---|---|---|
            """));

        Assert.Equal(("Percentage of bins collected on the day", "Waste and Parks", KpiLayout.Card), (card.Title, card.Group, card.Layout));
        Assert.Equal(["latest 97.5 Amber Amber", "previous 98 Amber Amber"], card.Values.Select(v => $"{v.Period} {v.Value} {v.PrintedRag} {v.ComputedRag}"));
        Assert.Equal((99m, 95m, Polarity.Bigger), (card.Target!.Value, card.Floor!.Value, card.Polarity));
    }

    [Fact]
    public async Task Extract_CardInOneLine_TakesTheTitleAboveIt()
    {
        var card = Assert.Single(await KpiTexts.KpisAsync("""
            Number of empty homes brought back into use

            Latest: 422 Target: 400, Floor: 360 Previous: 493 (Green)
            """));

        Assert.Equal(("Number of empty homes brought back into use", KpiUnit.Count, Rag.Green), (card.Title, card.Unit, card.ComputedRag));
    }

    [Fact]
    public async Task Extract_CardBelowASummary_TakesNoRatingOfTheSummary()
    {
        var card = Assert.Single(await KpiTexts.KpisAsync("""
            # Waste and Parks

            | Flytips cleared in time | RED |
            |---|---|

            ## Key Performance Indicators

            ### Bins collected on the day

            Latest: 97% Target: 97%, Floor: 90% Previous: 97% (Green)
            """), k => k.Layout == KpiLayout.Card);

        Assert.Equal((null, Rag.Green), (card.PrintedRag, card.ComputedRag));
    }

    [Fact]
    public async Task Extract_SummaryOfRatings_GivesLatestAndPrevious()
    {
        var row = Assert.Single(await KpiTexts.KpisAsync("""
            | Housing KPIs | RAG rating | | DoT |
            |---|---|---|---|
            | | Latest | Previous | |
            | Percentage of repairs done in time | GREEN | RED | ↑ |
            """));

        Assert.Equal(("Housing", KpiLayout.Summary, Rag.Green, KpiDirection.Improving), (row.Group, row.Layout, row.PrintedRag, row.Direction));
        Assert.Equal(["latest Green", "previous Red"], row.Values.Select(v => $"{v.Period} {v.PrintedRag}"));
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
    public async Task Extract_GroupInItsOwnColumnOrRow_IsTheGroup()
    {
        var kpis = await KpiTexts.KpisAsync("""
            # Any Council

            | Ref | Performance measure | 2021/22 actual | 2022/23 target | Directorate |
            |---|---|---|---|---|
            | E1 | Number of new homes built | 812 | 764 | Housing |

            | Ref | Performance measure | 2021/22 actual | 2022/23 actual | Target |
            |---|---|---|---|---|
            | Healthy lives | | | | |
            | H1 | Number of health checks offered | 10,412 | 11,870 | 12,000 |
            """);

        Assert.Equal(["E1 Housing", "H1 Healthy lives"], kpis.Select(k => $"{k.Ref} {k.Group}"));
    }

    [Fact]
    public async Task Extract_TableUnderAHeadingOfAKnownGroup_IsOfThatGroup()
    {
        var kpis = await KpiTexts.KpisAsync("""
            | Waste Services KPIs | Latest RAG | Previous RAG |
            |---|---|---|
            | Percentage of bins collected on time | GREEN | RED |

            # Waste Services – Calls

            | Measure | Q1 2024/25 | Q2 2024/25 |
            |---|---|---|
            | Number of calls about bins | 912 | 877 |
            """);

        Assert.Equal(["Waste Services", "Waste Services"], kpis.Select(k => k.Group));
    }

    [Fact]
    public async Task Extract_IndexWithRatingsAndNoFigures_GivesSummaries()
    {
        var kpis = await KpiTexts.KpisAsync("| Ref | Indicator Title | RAG Last Period | Current RAG |\n|---|---|---|---|\n| HO 1 | Repairs done on time | Red | Green |\n| HO 2 | Homes that are empty | Red | Red |\n");

        Assert.Equal(["HO1 Summary Green", "HO2 Summary Red"], kpis.Select(k => $"{k.Ref} {k.Layout} {k.PrintedRag}"));
    }

    [Fact]
    public async Task Extract_TitleDividedOverRows_IsOneIndicator()
    {
        var table = new Table([
            new TableRow([new Cell("Ref"), new Cell("Indicator title"), new Cell("Apr-17"), new Cell("May-17")]),
            new TableRow([new Cell("HO 1", 2), new Cell("Repairs done on time"), new Cell("70%", 2), new Cell("75%", 2)]),
            new TableRow([null, new Cell("in council homes"), null, null]),
            new TableRow([new Cell("All homes", 1, 4), null, null, null]),
        ]);
        var paper = (await KpiTexts.PaperAsync("")) with { Blocks = [new Block(BlockKind.Table, "Ref", []) { Table = table }] };

        var kpi = Assert.Single(new KpiExtractor().Extract(paper).Cast<Kpi>());
        Assert.Equal(("Repairs done on time in council homes", 2), (kpi.Title, kpi.Values.Count));
    }

    [Fact]
    public async Task Extract_BandsDividedOverRowsUnderOneReference_AreReadWhole()
    {
        var table = new Table([
            new TableRow([new Cell("Ref"), new Cell("Indicator title"), new Cell("Apr-17"), new Cell("May-17"), new Cell("RAG methodology")]),
            new TableRow([new Cell("HO 1", 2), new Cell("Repairs done"), new Cell("70%", 2), new Cell("75%", 2), new Cell("90% or above Green")]),
            new TableRow([null, new Cell("on time"), null, null, new Cell("80%-89% Amber 79% and below Red")]),
            new TableRow([new Cell("EMPTY HOMES", 1, 5), null, null, null, null]),
        ]);
        var paper = (await KpiTexts.PaperAsync("")) with { Blocks = [new Block(BlockKind.Table, "Ref", []) { Table = table }] };

        var kpi = Assert.Single(new KpiExtractor().Extract(paper).Cast<Kpi>());
        Assert.Equal(("HO1", "Repairs done on time", 90m, 79m), (kpi.Ref, kpi.Title, kpi.Bands!.Green!.Min, kpi.Bands.Red!.Max));
    }

    [Fact]
    public async Task Extract_HeaderDividedInOneCell_IsOneHeader()
    {
        var table = new Table([
            new TableRow([new Cell("Indicator"), new Cell("Indicator title", 2), new Cell("Apr-17", 2), new Cell("May-17", 2), new Cell("Target", 2)]),
            new TableRow([new Cell("Number"), null, null, null, null]),
            new TableRow([new Cell("HO 1"), new Cell("Repairs done on time"), new Cell("70%"), new Cell("75%"), new Cell("80%")]),
        ]);
        var paper = (await KpiTexts.PaperAsync("")) with { Blocks = [new Block(BlockKind.Table, "Ref", []) { Table = table }] };

        var kpi = Assert.Single(new KpiExtractor().Extract(paper).Cast<Kpi>());
        Assert.Equal(("HO1", "Repairs done on time", 2, null), (kpi.Ref, kpi.Title, kpi.Values.Count, kpi.Group));
    }

    [Fact]
    public async Task Extract_HeadingThatWordsAGroupOtherwise_GivesTheNameOfTheTables()
    {
        var kpis = await KpiTexts.KpisAsync("""
            | Governance and Law KPIs | Latest RAG | Previous RAG |
            |---|---|---|
            | Requests for information answered in time | RED | RED |

            # Governance, Law and Democracy

            | Requests for information answered in time | RED |
            |---|---|

            | Latest: 84% | Target: 92%, Floor 90% | Previous: 77% (Red) |
            |---|---|---|
            """);

        Assert.Equal(["Governance and Law", "Governance and Law"], kpis.Select(k => k.Group));
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
