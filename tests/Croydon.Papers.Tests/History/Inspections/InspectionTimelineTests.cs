using Croydon.Papers.Documents;
using Croydon.Papers.History;
using Croydon.Papers.History.Inspections;
using Croydon.Papers.Items.Inspections;
using Croydon.Papers.Testing;

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

    /// <summary>The real papers of one council tell of visits one to four and six.</summary>
    [Fact]
    public async Task Of_RealPapers_HasTheFifthVisitAsItsOneGap()
    {
        string[] files = ["000_92b3b5d07d4ad379.txt", "001_3c96a0c9a72f496b.txt", "002_4ed243e8e3d49012.txt", "003_516471a2ee90bbef.txt", "004_086b20b3530a3a65.txt"];
        var sightings = new List<VisitSighting>();
        foreach (var file in files)
        {
            if (SharedPapers.Find("seeds/" + file) is not { } path)
                return;
            var read = await new PaperPipeline(new PapersServices()).RunAsync(await PaperSource.LoadAsync(path, CancellationToken.None), CancellationToken.None);
            var paper = new PaperRef(file, file, read.Paper.Description.Date);
            sightings.AddRange(read.Items.All<Visit>().Select(v => new VisitSighting(paper, v.By, v.Type, v.Number, v.DateFrom, v.DateTo, v.Source)));
        }

        var monitoring = InspectionTimeline.Of(sightings).Where(e => e.Type == "monitoring visit").ToList();

        Assert.Equal([1, 2, 3, 4, 5, 6], monitoring.Select(e => e.Number));
        Assert.Equal([5], monitoring.Where(e => e.IsGap).Select(e => e.Number));
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
