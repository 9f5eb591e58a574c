using Croydon.Papers.Items.Inspections;

namespace Croydon.Papers.Tests.Items.Inspections;

public sealed class JudgementExtractorTests
{
    [Fact]
    public async Task Extract_TableOfGrades_GivesEachAspect()
    {
        var judgements = await JudgementsAsync(Letters.Report);
        Assert.Equal(
            [("leaders", "requires improvement"), ("in-care", "good"), ("overall", "inadequate")],
            judgements.Select(j => (j.AspectKey!, j.Grade!)));
        Assert.All(judgements, j => Assert.Equal("2024-03-18", j.Date));
        Assert.Equal("Requires improvement to be good", judgements[0].GradeRaw);
    }

    [Theory]
    [InlineData("Children's services in Anytown are good", "good")]
    [InlineData("The overall judgement is that children's services require improvement", "requires improvement")]
    [InlineData("The overall judgement is inadequate", "inadequate")]
    public async Task Extract_OverallInASentence_IsOverall(string sentence, string grade)
    {
        var paper = $"Inspection of services for children in need of help and protection, children looked after\n\nInspection date: 3 May 2016 – 20 May 2016\n\n{sentence}\n";
        var judgement = Assert.Single(await JudgementsAsync(paper));
        Assert.Equal((Grades.Overall, grade), (judgement.Aspect, judgement.Grade));
    }

    [Fact]
    public async Task Extract_CouncilsPaper_GivesWhatItTellsOfOfsted()
    {
        var judgements = await JudgementsAsync("After the Ofsted inspection in May 2020 services for children in need of help and protection were judged good. Overall children's services were judged as requires improvement.");
        Assert.Equal([("help-and-protection", "good"), ("overall", "requires improvement")], judgements.Select(j => (j.AspectKey!, j.Grade!)));
    }

    [Theory]
    [InlineData("When a council's services are judged inadequate by Ofsted the minister may act.")]
    [InlineData("The weather was good.")]
    public async Task Extract_NoJudgement_GivesNothing(string text) => Assert.Empty(await JudgementsAsync(text));

    private static async Task<IReadOnlyList<Judgement>> JudgementsAsync(string text) =>
        [.. new JudgementExtractor().Extract(await Papers.OfTextAsync(text)).Cast<Judgement>()];
}
