using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using static Croydon.Papers.App.Meetings.CalendarText;

namespace Croydon.Papers.App.Meetings;

/// <summary>Writes meetings as iCalendar (RFC 5545): floating local time, lines folded at 75 octets, CRLF.</summary>
internal static class MeetingCalendar
{
    private const int UsualHours = 2;

    /// <param name="rows">Rows of the list of meetings; those without a date are left out, equal body and date come once.</param>
    /// <param name="site">Address of the site, without a slash at its end.</param>
    public static string Write(IEnumerable<JsonObject> rows, DateTimeOffset now, string site)
    {
        var text = new StringBuilder();
        Line(text, "BEGIN:VCALENDAR");
        Line(text, "VERSION:2.0");
        Line(text, "PRODID:-//Croydon.Papers//Meetings//EN");
        foreach (var meeting in rows.Where(r => Text(r, "date") is not null).DistinctBy(r => (Text(r, "body"), Text(r, "date"))))
            Event(text, meeting, now, site);
        Line(text, "END:VCALENDAR");
        return text.ToString();
    }

    private static void Event(StringBuilder text, JsonObject meeting, DateTimeOffset now, string site)
    {
        var day = DateOnly.ParseExact(Text(meeting, "date")!, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        Line(text, "BEGIN:VEVENT");
        Line(text, $"UID:{Text(meeting, "id")}@croydon-papers");
        Line(text, "DTSTAMP:" + now.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture));
        if (TimeOnly.TryParseExact(Text(meeting, "time"), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time))
        {
            Line(text, "DTSTART:" + Stamp(day.ToDateTime(time)));
            Line(text, "DTEND:" + Stamp(day.ToDateTime(time).AddHours(UsualHours)));
        }
        else
        {
            Line(text, "DTSTART;VALUE=DATE:" + day.ToString("yyyyMMdd", CultureInfo.InvariantCulture));
        }

        Line(text, "SUMMARY:" + Escape(Text(meeting, "body") ?? "Meeting"));
        if (Text(meeting, "venue") is { } venue)
            Line(text, "LOCATION:" + Escape(venue));
        if (Text(meeting, "status") == "cancelled")
            Line(text, "STATUS:CANCELLED");
        if (meeting["document"] is JsonObject document)
            Line(text, "URL:" + site + Text(document, "url"));
        Line(text, "END:VEVENT");
    }

    private static string Stamp(DateTime at) => at.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    private static string? Text(JsonObject row, string name) => (string?)row[name];
}
