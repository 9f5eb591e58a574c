using System.Globalization;
using System.Text;
using static Croydon.Papers.App.Meetings.CalendarText;

namespace Croydon.Papers.App.Meetings;

/// <summary>Writes meetings as iCalendar (RFC 5545): floating local time, lines folded at 75 octets, CRLF.</summary>
internal static class MeetingCalendar
{
    private const int UsualHours = 2;

    public const string MediaType = "text/calendar; charset=utf-8";

    public static string Write(IEnumerable<CalendarEvent> meetings)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Croydon.Papers//Meetings//EN");
        foreach (var meeting in meetings.DistinctBy(m => m.Id))
            Event(text, meeting);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, CalendarEvent meeting)
    {
        Line(text, "BEGIN:VEVENT");
        Line(text, "UID:" + meeting.Id);
        Line(text, $"DTSTAMP:{Stamp(meeting.Stored.UtcDateTime)}Z");
        if (meeting.Time is { } time)
        {
            Line(text, "DTSTART:" + Stamp(meeting.Day.ToDateTime(time)));
            Line(text, "DTEND:" + Stamp(meeting.Day.ToDateTime(time).AddHours(UsualHours)));
        }
        else
        {
            Line(text, "DTSTART;VALUE=DATE:" + meeting.Day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        }

        Line(text, "SUMMARY:" + Escape(meeting.Body));
        if (meeting.Venue is { } venue)
            Line(text, "LOCATION:" + Escape(venue));
        Line(text, "STATUS:" + (meeting.IsCancelled ? "CANCELLED" : "CONFIRMED"));
        Line(text, "URL:" + meeting.Url);
        Line(text, "END:VEVENT");
    }

    private static string Stamp(DateTime at) => at.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);
}
