using Croydon.Papers.App.Api;
using Croydon.Papers.App.Lists;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Meetings;

/// <summary>Meetings as a calendar that people can subscribe to.</summary>
internal static class CalendarApi
{
    public static void MapCalendar(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/v1/meetings.ics", CalendarAsync).WithName("meetings-calendar").WithTags("Feeds")
            .WithSummary("Meetings as iCalendar").WithDescription("RFC 5545. Takes the filters of /api/v1/meetings; each meeting comes once, however many papers announce it.").WithListParameters("meetings");

    private static async Task<IResult> CalendarAsync(HttpContext context, IPaperCatalogue catalogue, TimeProvider time)
    {
        var (request, wrong) = ListQuery.Read("meetings", context.Request.Query);
        if (request is null)
            return Problems.Wrong(wrong!);
        var meetings = await new ListReader(catalogue).ReadAsync(request with { PageSize = ListQuery.LargestPage }, context.RequestAborted);
        return Results.Text(MeetingCalendar.Write(meetings?.Rows ?? [], time.GetUtcNow(), $"{context.Request.Scheme}://{context.Request.Host}"), "text/calendar; charset=utf-8");
    }
}
