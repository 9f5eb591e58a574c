using Croydon.Papers.Items.Inspections;

namespace Croydon.Papers.Tests.Items.Inspections;

public sealed class FindingExtractorTests
{
    [Fact]
    public async Task Extract_InspectoratesLetter_GivesFocusAndListsUnderItsHeadings()
    {
        var findings = await FindingsAsync(Letters.Monitoring);
        Assert.Equal(
            [
                ("focus", false, "Inspectors reviewed the progress made for children who go missing."),
                ("recommendation", true, "The visits to children at night."),
                ("recommendation", false, "The writing of plans."),
                ("recommendation", false, "The hearing of children's views."),
            ],
            findings.Select(f => (f.Kind, f.Priority, f.Text)));
        Assert.All(findings, f => Assert.Equal(("inspectorate", "2018-03-20"), (f.ToldBy, f.VisitDate)));
    }

    [Fact]
    public async Task Extract_CouncilsPaper_GivesListsThatInspectorsLeadIn()
    {
        var findings = await FindingsAsync("""
            3.1 The sixth monitoring visit on 10 and 11 July 2019 will focus on:

            - The front door

            3.2 These recommendations from the July 2017 inspection will be tested:

            - Strengthen supervision

            #### What is going well in our view

            - Our own praise of ourselves
            """);
        Assert.Equal(
            [("focus", "The front door", "2019-07-10"), ("recommendation", "Strengthen supervision", "2017-07")],
            findings.Select(f => (f.Kind, f.Text, f.VisitDate!)));
        Assert.All(findings, f => Assert.Equal("council", f.ToldBy));
    }

    [Theory]
    [InlineData("Improve the written plans [Ofsted ILACS recommendation]", "Improve the written plans")]
    [InlineData("Plans and language Improve the written plans (Ofsted recommendation)", "Improve the written plans")]
    [InlineData("the response times of the team Focused Visit area for improvement]", "the response times of the team")]
    public void In_TaggedAction_GivesTheRecommendation(string text, string advice) =>
        Assert.Equal(advice, Assert.Single(TaggedFindings.In(text)).Text);

    [Theory]
    [InlineData("Ofsted recognised that services for children in care were improving well.", "strength")]
    [InlineData("The inspectors found that change has been too slow in most teams.", "weakness")]
    [InlineData("Ofsted noted that services for children in need were now good.", "judgement")]
    public void In_StatementOfInspectors_GivesItsKind(string text, string kind) =>
        Assert.Equal(kind, Assert.Single(StatedFindings.In(text)).Kind);

    [Fact]
    public void In_StatementOfTheCouncil_GivesNothing() =>
        Assert.Empty(StatedFindings.In("Officers said that the service was strong and improving well."));

    [Theory]
    [InlineData("Areas for improvement", "recommendation")]
    [InlineData("What needs to improve in this area of social work practice?1", "recommendation")]
    [InlineData("Key Strengths", "strength")]
    [InlineData("Strengths were seen by all who took part in the audit", null)]
    public void Of_Heading_GivesItsKind(string heading, string? kind) =>
        Assert.Equal(kind, FindingHeadings.Of(heading)?.Kind);

    private static async Task<IReadOnlyList<Finding>> FindingsAsync(string text) =>
        [.. new FindingExtractor().Extract(await Papers.OfTextAsync(text)).Cast<Finding>()];
}
