using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Tests.Items.Kpis;

public sealed class KpiCardLayoutTests
{
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
    public async Task Extract_IndexWithRatingsAndNoFigures_GivesSummaries()
    {
        var kpis = await KpiTexts.KpisAsync("| Ref | Indicator Title | RAG Last Period | Current RAG |\n|---|---|---|---|\n| HO 1 | Repairs done on time | Red | Green |\n| HO 2 | Homes that are empty | Red | Red |\n");

        Assert.Equal(["HO1 Summary Green", "HO2 Summary Red"], kpis.Select(k => $"{k.Ref} {k.Layout} {k.PrintedRag}"));
    }
}
