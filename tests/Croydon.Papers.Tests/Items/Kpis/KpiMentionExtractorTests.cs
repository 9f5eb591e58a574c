using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Tests.Items.Kpis;

public sealed class KpiMentionExtractorTests
{
    [Theory]
    [InlineData("Plans held in time were 50%, up from 26% in December [see KPI CP5]", "CP5", "50%", "26%")]
    [InlineData("Visits to children [see KPI's LAC 10 and 11] were too few", "LAC10,LAC11", null, null)]
    [InlineData("Caseloads came down to just under 11 [see KPI W 2]", "W2", "just under 11", null)]
    [InlineData("The measure is the share of reviews held on time (CIN 7) for the year", "CIN7", null, null)]
    [InlineData("Visits are short of the 75% target within 20 working days [see KPI CIN 4]", "CIN4", null, null)]
    public async Task Mentions_SentenceWithReference_GiveRefsAndFigures(string sentence, string refs, string? value, string? previous)
    {
        var mention = Assert.Single(new KpiMentionExtractor().Extract(await KpiTexts.PaperAsync(sentence)).Cast<KpiMention>());

        Assert.Equal((refs, value, previous), (string.Join(',', mention.Refs), mention.Value, mention.Previous));
    }

    [Fact]
    public async Task Mentions_BulletsInOneCell_AreStatementsOfTheirOwn()
    {
        var mentions = new KpiMentionExtractor().Extract(await KpiTexts.PaperAsync("The measures of the plan for 85% of cases: • Share of cases stepped up (EH 9) • Share of referrals stepped down (EH 25)")).Cast<KpiMention>();

        Assert.Equal(["Share of cases stepped up ", "Share of referrals stepped down "], mentions.Select(m => m.Statement + " " + m.Value));
    }
}
