using System.Globalization;
using System.Text;
using static Croydon.Papers.App.Meetings.CalendarText;

namespace Croydon.Papers.App.Meetings;

/// <summary>Meetings as iCalendar (RFC 5545).</summary>
internal static class Calendar
{
    /// <param name="site">Scheme and host.</param>
    public static string Write(IReadOnlyList<Meeting> meetings, string site)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Croydon.Papers//Meetings//EN");
        foreach (var meeting in meetings)
            Event(text, meeting, site);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, Meeting meeting, string site)
    {
        var day = meeting.Date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        var stored = meeting.Papers.Max(p => p.StoredAt).UtcDateTime;
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{day}-{meeting.Key}@croydon-papers");
        Line(text, $"DTSTAMP:{stored.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
        Line(text, TimeOnly.TryParseExact(meeting.Time, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? $"DTSTART:{day}T{time.ToString("HHmmss", CultureInfo.InvariantCulture)}" : $"DTSTART;VALUE=DATE:{day}");
        Line(text, $"SUMMARY:{Escape(meeting.Body)}");
        if (meeting.Venue is { } venue)
            Line(text, $"LOCATION:{Escape(venue)}");
        Line(text, $"STATUS:{(meeting.Status == "cancelled" ? "CANCELLED" : "CONFIRMED")}");
        Line(text, $"URL:{site}{meeting.Url}");
        Line(text, "END:VEVENT");
    }
}
