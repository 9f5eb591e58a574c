using Croydon.Papers.Documents;
using Croydon.Papers.History;
using Croydon.Papers.History.Recommendations;

namespace Croydon.Papers.Tests.History.Recommendations;

public sealed class RecommendationLivesTests
{
    private static readonly PaperRef Report = new("r", "Report", new DateOnly(2018, 3, 6));
    private static readonly PaperRef Minutes = new("m", "Minutes", new DateOnly(2018, 3, 6));
    private static readonly PaperRef Plan = new("p", "Plan", new DateOnly(2018, 9, 1));

    [Fact]
    public void Of_RecommendedResolvedPlanned_IsOneLife()
    {
        var life = Assert.Single(RecommendationLives.Of([
            Seen(Plan, RecommendationStage.Planned, "Write to every school about places for children who are new to the borough"),
            Seen(Minutes, RecommendationStage.Resolved, "RESOLVED that officers write to every school about places for children new to the borough"),
            Seen(Report, RecommendationStage.Recommended, "1. To write to every school about places for children new to the borough")]));

        Assert.Equal(["r", "m", "p"], life.Sightings.Select(s => s.Paper.Id));
        Assert.Equal(RecommendationStage.Planned, life.Stage);
    }

    [Fact]
    public void Of_ShortTextAtAnotherMeeting_IsAnother() =>
        Assert.Equal(2, RecommendationLives.Of([Seen(Report, RecommendationStage.Recommended, "To note the report"), Seen(Plan, RecommendationStage.Recommended, "To note the report")]).Count);

    [Fact]
    public void Of_ShortTextAtTheSameMeeting_IsOne() =>
        Assert.Equal(RecommendationStage.Resolved, Assert.Single(RecommendationLives.Of([Seen(Report, RecommendationStage.Recommended, "To note the report"), Seen(Minutes, RecommendationStage.Resolved, "RESOLVED to note the report")])).Stage);

    [Fact]
    public void Of_ResolutionThatNobodyRecommended_BeginsNoLife() =>
        Assert.Empty(RecommendationLives.Of([Seen(Minutes, RecommendationStage.Resolved, "RESOLVED that the minutes be signed")]));

    private static RecommendationSighting Seen(PaperRef paper, RecommendationStage stage, string text) =>
        new(paper, stage, text, new Citation(null, null, 1, null, text));
}
