using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Tests.Items.Kpis;

public sealed class KpiCardTests
{
    [Fact]
    public async Task Extract_LabelsAndValuesSideBySide_AreOneCardUnderItsHeading()
    {
        var card = Assert.Single(await KpiTexts.KpisAsync("""
            ## People

            ### Assessments completed within 28 days

            | Current performance | 82.4% | Target | 85% |
            |---|---|---|---|
            | Previous quarter | 79.0% | RAG status | Amber |
            | Direction of travel | ▲ | Lead officer | Head of Service |
            """));

        Assert.Equal(("Assessments completed within 28 days", "People", "85%", Rag.Amber, KpiDirection.Improving), (card.Title, card.Group, card.Target!.Raw, card.PrintedRag, card.Direction));
        Assert.Equal(["latest 82.4%", "previous 79.0%"], card.Values.Select(v => $"{v.Period} {v.Raw}"));
    }

    [Fact]
    public async Task Extract_CardThatLabelsItsName_TakesNameAndCodeFromThere()
    {
        var card = Assert.Single(await KpiTexts.KpisAsync("""
            | PI code | HSG04 |
            |---|---|
            | PI name | Homes re-let in time |
            | Current value | 71% |
            | Target | 80% |
            | Status | Red |
            """));

        Assert.Equal(("HSG04", "Homes re-let in time", Rag.Red), (card.Ref, card.Title, card.PrintedRag));
    }

    [Fact]
    public async Task Extract_RatingOfTheNextCard_IsNotTheLastOnes()
    {
        var cards = await KpiTexts.KpisAsync("""
            | Bins collected on the day | AMBER |
            |---|---|

            | Latest: 97.5% | Target: 99% | Previous: 98% |
            |---|---|---|

            | Parks with a Green Flag | GREEN |
            |---|---|

            | Latest: 12 | Target: 10 | Previous: 11 |
            |---|---|---|
            """);

        Assert.Equal([Rag.Amber, Rag.Green], cards.Select(c => c.PrintedRag!.Value));
    }
}
