using System.Text;
using System.Text.Json.Nodes;
using Croydon.Papers.App.Meetings;

namespace Croydon.Papers.App.Tests.Meetings;

public sealed class MeetingCalendarTests
{
    private static readonly DateTimeOffset Now = new(2018, 5, 1, 9, 30, 0, TimeSpan.Zero);

    [Fact]
    public void Write_MeetingOfTwoPapers_IsOneEventWithLocalTime()
    {
        var text = MeetingCalendar.Write([Meeting("a-meetings-1", "18:30"), Meeting("b-meetings-1", "18:30")], Now, "https://papers.example");

        Assert.Equal(1, text.Split("BEGIN:VEVENT").Length - 1);
        Assert.Contains("DTSTART:20180612T183000\r\n", text, StringComparison.Ordinal);
        Assert.Contains("SUMMARY:Scrutiny\\, Health\r\n", text, StringComparison.Ordinal);
        Assert.Contains("URL:https://papers.example/documents/a\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoTime_IsAnEventOfTheDay() =>
        Assert.Contains("DTSTART;VALUE=DATE:20180612\r\n", MeetingCalendar.Write([Meeting("a-meetings-1", null)], Now, ""), StringComparison.Ordinal);

    [Fact]
    public void Write_LongLine_IsFoldedAt75Octets() =>
        Assert.All(MeetingCalendar.Write([Meeting("a-meetings-1", null, new string('é', 200))], Now, "").Split("\r\n"), l => Assert.True(Encoding.UTF8.GetByteCount(l) <= 75));

    private static JsonObject Meeting(string id, string? time, string body = "Scrutiny, Health") => new()
    {
        ["id"] = id, ["body"] = body, ["date"] = "2018-06-12", ["time"] = time, ["document"] = new JsonObject { ["url"] = "/documents/a" },
    };
}
