using System.Globalization;

namespace Croydon.Papers.App.Meetings;

/// <summary>One meeting as a calendar takes it.</summary>
/// <param name="Id">The same for the same body and day, whichever papers tell of it.</param>
/// <param name="Time">Null where no paper says: an event of the day.</param>
/// <param name="Stored">When the last of its papers was stored: what a calendar compares to know the newer version.</param>
/// <param name="Url">Full address of the page that shows it.</param>
internal sealed record CalendarEvent(string Id, string Body, DateOnly Day, TimeOnly? Time, string? Venue, bool IsCancelled, DateTimeOffset Stored, string Url)
{
    public static string IdOf(DateOnly day, string key) => $"{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}-{key}@croydon-papers";
}
