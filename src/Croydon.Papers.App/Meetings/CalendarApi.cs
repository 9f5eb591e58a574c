using System.Net;
using Croydon.Papers.App.Api;
using Croydon.Papers.App.Lists;
using Croydon.Papers.App.Site;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Meetings;

/// <summary>Meetings as a calendar that people can subscribe to.</summary>
internal static class CalendarApi
{
    public static void MapCalendar(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/v1/meetings.ics", CalendarAsync).WithName("meetings-calendar").WithTags("Feeds")
            .WithSummary("Meetings as iCalendar").WithDescription("RFC 5545. Takes the filters of /api/v1/meetings; each meeting comes once, however many papers announce it.").WithListParameters("meetings")
            .AnswersAs("A calendar.", "text/calendar").OrProblem(HttpStatusCode.BadRequest);

    private static async Task<IResult> CalendarAsync(HttpContext context, IPaperCatalogue catalogue, Shelf shelf, CancellationToken cancel)
    {
        var (request, wrong) = ListQuery.Read("meetings", context.Request.Query);
        if (request is null)
            return Problems.Wrong(wrong!);
        var reader = new ListReader(catalogue);
        var wanted = (await ListAnswer.AllAsync(request, r => reader.ReadAsync(r, cancel))).Select(row => (string?)row["id"]).ToHashSet(StringComparer.Ordinal);
        var meetings = (await Meeting.AllAsync(shelf, cancel)).Where(m => m.Tellings.Any(t => wanted.Contains(t.Id)));
        return Results.Text(MeetingCalendar.Write(meetings.Select(m => m.Event($"{context.Request.Scheme}://{context.Request.Host}"))), MeetingCalendar.MediaType);
    }
}
