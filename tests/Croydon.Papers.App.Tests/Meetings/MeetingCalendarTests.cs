using System.Text;
using Croydon.Papers.App.Meetings;

namespace Croydon.Papers.App.Tests.Meetings;

public sealed class MeetingCalendarTests
{
    private static readonly DateOnly Day = new(2018, 6, 12);
    private static readonly CalendarEvent Scrutiny = new(CalendarEvent.IdOf(Day, "scrutiny-health"), "Scrutiny, Health", Day, new TimeOnly(18, 30), null, false,
        new DateTimeOffset(2018, 5, 1, 9, 30, 0, TimeSpan.Zero), "https://papers.example/meetings/2018-06-12/scrutiny-health");

    [Fact]
    public void Write_MeetingToldTwice_IsOneEventWithLocalTime()
    {
        var text = MeetingCalendar.Write([Scrutiny, Scrutiny]);

        Assert.Equal(1, text.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("UID:20180612-scrutiny-health@croydon-papers\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTAMP:20180501T093000Z\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTSTART:20180612T183000\r\n", text, StringComparison.Ordinal);
        Assert.Contains("DTEND:20180612T203000\r\n", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Scrutiny\\, Health\r\n", text, StringComparison.Ordinal);
        Assert.Contains("STATUS:CONFIRMED\r\n", text, StringComparison.Ordinal);
        Assert.Contains("URL:https://papers.example/meetings/2018-06-12/scrutiny-health\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoTime_IsAnEventOfTheDay() =>
        Assert.Contains("DTSTART;VALUE=DATE:20180612\r\n", MeetingCalendar.Write([Scrutiny with { Time = null }]), StringComparison.Ordinal);

    [Fact]
    public void Write_Cancelled_SaysSo() =>
        Assert.Contains("STATUS:CANCELLED\r\n", MeetingCalendar.Write([Scrutiny with { IsCancelled = true }]), StringComparison.Ordinal);

    [Fact]
    public void Write_LongLine_IsFoldedAt75Octets() =>
        Assert.All(MeetingCalendar.Write([Scrutiny with { Body = new string('é', 200) }]).Split("\r\n"), l => Assert.True(Encoding.UTF8.GetByteCount(l) <= 75));
}
