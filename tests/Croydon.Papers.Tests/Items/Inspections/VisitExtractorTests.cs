using Croydon.Papers.Items.Inspections;

namespace Croydon.Papers.Tests.Items.Inspections;

public sealed class VisitExtractorTests
{
    [Theory]
    [InlineData("We await the sixth Ofsted monitoring visit on 10th and 11th July 2019.", "monitoring visit", 6, "2019-07-10", "2019-07-11")]
    [InlineData("The first monitoring visit to Anytown took place on 12 and 13 December 2017.", "monitoring visit", 1, "2017-12-12", "2017-12-13")]
    [InlineData("The recommendations from the July 2017 inspection will be tested.", "inspection", null, "2017-07", null)]
    [InlineData("This answers the June 2021 Ofsted Focused Visit.", "focused visit", null, "2021-06", null)]
    [InlineData("It follows the ILACS inspection March 2020.", "inspection", null, "2020-03", null)]
    [InlineData("A joint targeted area inspection took place between 30 June 2022 and 4 July 2022.", "joint inspection", null, "2022-06-30", "2022-07-04")]
    public async Task Extract_MentionInProse_GivesVisit(string text, string type, int? number, string from, string? to)
    {
        var visit = Assert.Single(await VisitsAsync(text));
        Assert.Equal((type, number, from, to), (visit.Type, visit.Number, visit.DateFrom, visit.DateTo));
    }

    [Theory]
    [InlineData("Mock inspections were held in May 2019.")]
    [InlineData("The inspection report was published in March 2020.")]
    [InlineData("The council inspected the roof on 3 May 2019.")]
    [InlineData("The letter on the monitoring visit was published on 2 August 2018.")]
    public async Task Extract_NoVisit_GivesNothing(string text) => Assert.Empty(await VisitsAsync(text));

    [Fact]
    public async Task Extract_ToldTwice_IsOneWithTheDays()
    {
        var visit = Assert.Single(await VisitsAsync("1.1 Note the third Ofsted monitoring visit in July 2018.\n\n2.1 The third visit to Anytown was on 10 and 11 July 2018."));
        Assert.Equal((3, "2018-07-10", 3), (visit.Number, visit.DateFrom, visit.Source.Line));
    }

    [Fact]
    public async Task Extract_SecondToldWithoutItsNoun_IsAVisitOfTheSameType()
    {
        var visits = await VisitsAsync("The first Ofsted monitoring visit was on 12 and 13 December 2017. The second is due on 20 and 21 March 2018.");
        Assert.Equal([("monitoring visit", 1, "2017-12-12"), ("monitoring visit", 2, "2018-03-20")], visits.Select(v => (v.Type, v.Number!.Value, v.DateFrom!)));
    }

    [Fact]
    public async Task Extract_InspectoratesLetter_GivesItsOwnVisitFirst()
    {
        var visit = Assert.IsType<Visit>((await VisitsAsync(Letters.Monitoring))[0]);
        Assert.Equal(("monitoring visit", 2, "2018-03-20", "2018-03-21"), (visit.Type, visit.Number, visit.DateFrom, visit.DateTo));
        Assert.Equal(("Ann Smith", "Anytown", new DateOnly(2018, 4, 12)), (visit.LeadInspector, visit.Authority, visit.Published));
        Assert.Equal(["Ann Smith", "Bob Jones"], visit.Inspectors);
    }

    [Theory]
    [InlineData("Dana Cole, Ofsted HMI Lead Inspector", "Dana Cole")]
    [InlineData("Dana Cole, Ofsted HMI Lead", "Dana Cole")]
    [InlineData("Mr Dan Cole, Ofsted Lead inspector", "Dan Cole")]
    [InlineData("Lead inspector: Dana Cole HMI", "Dana Cole")]
    [InlineData("Dana Cole, Lead Member for Children", null)]
    public async Task Lead_LineOfATeam_GivesTheName(string line, string? name) =>
        Assert.Equal(name, Inspectors.Lead(Croydon.Papers.Documents.Steps.Of(await Papers.OfTextAsync(line))));

    [Fact]
    public async Task Named_RankBeforeTheNames_IsLeftOut() =>
        Assert.Equal(["Ann Smith", "Bob Jones"], Inspectors.Named(Croydon.Papers.Documents.Steps.Of(await Papers.OfTextAsync("The inspectors were Her Majesty's Inspectors (HMI) Ann Smith and Bob Jones."))));

    [Fact]
    public async Task Extract_InspectoratesReport_GivesDatesLeadAndPreviousInspection()
    {
        var visits = await VisitsAsync(Letters.Report);
        Assert.Equal([("2024-03-18", "2024-03-22"), ("2021-05-03", "2021-05-14")], visits.Select(v => (v.DateFrom!, v.DateTo!)));
        Assert.Equal(("Carol Brown", "ILACS"), (visits[0].LeadInspector, visits[0].Framework));
    }

    private static async Task<IReadOnlyList<Visit>> VisitsAsync(string text) =>
        [.. new VisitExtractor().Extract(await Papers.OfTextAsync(text)).Cast<Visit>()];
}
