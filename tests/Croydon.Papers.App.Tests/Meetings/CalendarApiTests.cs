using Croydon.Papers.App.Tests.Site;

namespace Croydon.Papers.App.Tests.Meetings;

[Collection(nameof(RunningSite))]
public sealed class CalendarApiTests(RunningSite site)
{
    [Fact]
    public async Task Calendar_OfTheApi_HasTheEventsOfThePages()
    {
        var ofApi = await site.Client.GetStringAsync("/api/v1/meetings.ics?date=2018-03-13");
        var ofPages = await site.Client.GetStringAsync("/meetings.ics");

        Assert.Equal("VCALENDAR", ofApi.Split("\r\n")[0]["BEGIN:".Length..]);
        var ids = Ids(ofApi);
        Assert.NotEmpty(ids);
        Assert.All(ids, id => Assert.StartsWith("20180313-", id, StringComparison.Ordinal));
        Assert.Subset(Ids(ofPages), ids);
    }

    private static HashSet<string> Ids(string calendar) =>
        [.. calendar.Split("\r\n").Where(l => l.StartsWith("UID:", StringComparison.Ordinal)).Select(l => l["UID:".Length..])];
}
