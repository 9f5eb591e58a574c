using Croydon.Papers.Documents;
using Croydon.Papers.History.Meetings;
using Croydon.Papers.Items.Meetings;
using Croydon.Papers.Items.Minutes;

namespace Croydon.Papers.Tests.History.Meetings;

public sealed class MeetingHistoryTests
{
    private static readonly DateOnly Day = new(2021, 5, 4);
    private static readonly TimeOnly Evening = new(18, 30);
    private static readonly Citation Source = new(1, null, null, null, "quote");

    [Fact]
    public void Meetings_AgendaSupplementMinutesAndPage_AreOne()
    {
        var meeting = Assert.Single(MeetingHistory.Meetings(
        [
            Seen("minutes", "Children and Young People Scrutiny Committee", Day, null, status: MeetingStatus.Held),
            Seen("pack", "Scrutiny Children & Young People Sub-Committee", Day, Evening, kind: "agenda-pack"),
            Seen("supplement", "Scrutiny Children and Young People Sub-Committee", Day, null, kind: "agenda-pack"),
            Seen("page", "Shire County Council Scrutiny Children & Young People Sub-Committee", Day, Evening, kind: "agenda"),
        ]));

        Assert.Equal(("Scrutiny Children & Young People Sub-Committee", Evening, MeetingStatus.Held, 4), (meeting.Body, meeting.Time, meeting.Status, meeting.Papers.Count));
        Assert.Contains("Children and Young People Scrutiny Committee", meeting.Aliases);
    }

    [Theory]
    [InlineData("Planning Committee", 0, 0, "Shire County Council")]
    [InlineData("Audit Board", 1, 0, "Shire County Council")]
    [InlineData("Audit Board", 0, 3, "Shire County Council")]
    [InlineData("Audit Board", 0, 0, "Other County Council")]
    public void Meetings_OtherBodyDayTimeOrCouncil_AreTwo(string body, int daysLater, int hoursLater, string council) =>
        Assert.Equal(2, MeetingHistory.Meetings(
        [
            Seen("a", "Audit Board", Day, Evening),
            Seen("b", body, Day.AddDays(daysLater), Evening.AddHours(hoursLater), council),
        ]).Count);

    [Fact]
    public void Meetings_CouncilUnknown_IsNoHindrance() =>
        Assert.Equal("Shire County Council", Assert.Single(MeetingHistory.Meetings([Seen("a", "Audit Board", Day, null, null), Seen("b", "Audit Board", Day, Evening)])).Council);

    [Fact]
    public void Meetings_Cancelled_StaysCancelled() =>
        Assert.Equal(MeetingStatus.Cancelled, Assert.Single(MeetingHistory.Meetings([Seen("a", "Audit Board", Day, Evening), Seen("b", "Audit Board", Day, Evening, status: MeetingStatus.Cancelled)])).Status);

    [Fact]
    public void Meetings_NoDate_IsLeftOut() => Assert.Empty(MeetingHistory.Meetings([Seen("a", "Audit Board", null, null)]));

    [Fact]
    public void Of_PackWithMinutesOfTheLastMeeting_SeesBoth()
    {
        var (meetings, minutes) = (new ItemSort("meetings", "meetings"), new ItemSort("minutes", "minutes"));
        var items = new PaperItems([meetings, minutes]);
        items.Add(meetings, [Seen("a", "Audit Board", Day, Evening).Meeting]);
        items.Add(minutes, [new MeetingMinutes("Audit Board", Day.AddMonths(-1), Evening, null, Source, 1)]);

        Assert.Equal([Day, Day.AddMonths(-1)], SightedMeeting.Of("a", new PaperDescription("agenda-pack", 1, "test"), items).Select(s => s.Meeting.Date!.Value));
    }

    private static SightedMeeting Seen(string paper, string body, DateOnly? date, TimeOnly? time, string? council = "Shire County Council", string kind = "minutes", MeetingStatus status = MeetingStatus.Scheduled) =>
        new(paper, kind, council, new Meeting(body, [], date, time, null, status, Source, 1));
}
