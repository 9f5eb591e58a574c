using System.Globalization;
using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Site;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Croydon.Papers.App.Meetings;

/// <summary>The calendar of meetings and one meeting with everything the papers say of it.</summary>
internal static class MeetingPages
{
    public static void MapMeetingPages(this IEndpointRouteBuilder app)
    {
        app.MapGet("/meetings", ListAsync).ExcludeFromDescription();
        app.MapGet("/meetings/calendar", YearAsync).ExcludeFromDescription();
        app.MapGet("/meetings.ics", CalendarAsync).ExcludeFromDescription();
        app.MapGet("/meetings/{date}/{body}", MeetingAsync).ExcludeFromDescription();
    }

    private static async Task<IResult> ListAsync(HttpRequest http, Shelf shelf, CancellationToken cancel)
    {
        var view = new ListView<Meeting>(Meeting.Ledger, await Meeting.AllAsync(shelf, cancel), LedgerRequest.Of(http));
        return view.Request.Format == "csv" ? CsvResult.Of(view, "meetings") : new RazorComponentResult<MeetingsPage>(new { View = view });
    }

    private static async Task<IResult> YearAsync(HttpRequest http, Shelf shelf, CancellationToken cancel)
    {
        var view = new ListView<Meeting>(Meeting.Ledger, await Meeting.AllAsync(shelf, cancel), LedgerRequest.Of(http));
        return new RazorComponentResult<MeetingYearPage>(new { View = view, Year = MeetingYear.Of(view) });
    }

    private static async Task<IResult> CalendarAsync(HttpRequest http, Shelf shelf, CancellationToken cancel)
    {
        var view = new ListView<Meeting>(Meeting.Ledger, await Meeting.AllAsync(shelf, cancel), LedgerRequest.Of(http));
        return TypedResults.Text(MeetingCalendar.Write(view.Whole.Select(m => m.Event($"{http.Scheme}://{http.Host}"))), MeetingCalendar.MediaType);
    }

    private static async Task<IResult> MeetingAsync(string date, string body, Shelf shelf, CancellationToken cancel)
    {
        if (!DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return TypedResults.NotFound();
        var all = await Meeting.AllAsync(shelf, cancel);
        if (all.FirstOrDefault(m => m.Date == day && m.Key == body) is not { } meeting)
            return TypedResults.NotFound();
        return new RazorComponentResult<MeetingPage>(new { Model = await MeetingModel.OfAsync(meeting, all, shelf, cancel) });
    }
}
