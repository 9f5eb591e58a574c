using Croydon.Papers.Documents;
using Croydon.Papers.History;
using Croydon.Papers.History.Inspections;

namespace Croydon.Papers.Tests.History.Inspections;

public sealed class InspectionTimelineTests
{
    [Fact]
    public void Of_VisitsOfManyPapers_AreEachOnceInOrderWithTheGapShown()
    {
        var timeline = InspectionTimeline.Of([
            Seen("c", 6, "2019-07-10", "2019-07-11"), Seen("a", 1, "2017-12-12", "2017-12-13"), Seen("b", 4, "2018-10-03", "2018-10-04"),
            Seen("a", 2, "2018-03-20", "2018-03-21"), Seen("b", 2, "2018-03", null), Seen("b", 3, "2018-07-10", "2018-07-11"), Seen("c", 6, null, null)]);

        Assert.Equal(["1 2017-12-12 1", "2 2018-03-20 2", "3 2018-07-10 1", "4 2018-10-03 1", "5  0", "6 2019-07-10 2"], timeline.Select(e => $"{e.Number} {e.DateFrom} {e.Sightings.Count}"));
        Assert.Equal("Ofsted: the 5th monitoring visit, between 4 October 2018 and 10 July 2019, is in no paper.", timeline[4].Sentence);
    }

    [Fact]
    public void Of_OtherTypesOfVisit_AreNoGapAndNoSeries()
    {
        var timeline = InspectionTimeline.Of([Seen("a", null, "2017-07", null, "inspection"), Seen("b", null, "2021-06", null, "focused visit"), Seen("b", 1, "2017-12-12", null)]);

        Assert.Equal(["inspection", "monitoring visit", "focused visit"], timeline.Select(e => e.Type));
        Assert.DoesNotContain(timeline, e => e.IsGap);
    }

    [Fact]
    public void Of_NewSeriesYearsLater_HasNoGapTowardsTheOld()
    {
        var timeline = InspectionTimeline.Of([Seen("a", 1, "2012-03-01", null), Seen("b", 2, "2018-03-01", null)]);

        Assert.Equal([1, 1, 2], timeline.Select(e => e.Number!.Value));
        Assert.Equal("Ofsted: the 1st monitoring visit, before 1 March 2018, is in no paper.", Assert.Single(timeline, e => e.IsGap).Sentence);
    }

    private static VisitSighting Seen(string paper, int? number, string? from, string? to, string type = "monitoring visit") =>
        new(new PaperRef(paper, paper, null), "Ofsted", type, number, from, to, new Citation(null, null, 1, null, "x"));
}
