using Croydon.Papers.Documents;
using Croydon.Papers.Items.Meetings;
using Croydon.Papers.Items.Minutes;

namespace Croydon.Papers.History.Meetings;

/// <summary>A meeting as one paper tells of it.</summary>
/// <param name="Paper">The paper's id.</param>
/// <param name="Kind">The paper's kind: "agenda", "agenda-pack", "minutes".</param>
/// <param name="Council">Null where unknown: such a paper fits any council.</param>
public sealed record SightedMeeting(string Paper, string Kind, string? Council, Meeting Meeting)
{
    /// <summary>All meetings of a paper: its own, and those whose minutes it carries.</summary>
    public static IReadOnlyList<SightedMeeting> Of(string paper, PaperDescription description, PaperItems items)
    {
        var own = items.All<Meeting>().Select(m => new SightedMeeting(paper, description.Kind, description.Council, m)).ToList();
        var minuted = items.All<MeetingMinutes>().Where(m => m.Body is not null && m.MeetingDate is not null)
            .Select(m => new Meeting(m.Body!, [], m.MeetingDate, m.Time, m.Venue, MeetingStatus.Held, m.Source, m.Confidence))
            .Where(m => !own.Exists(o => o.Meeting.Date == m.Date))
            .Select(m => new SightedMeeting(paper, "minutes", description.Council, m));
        return [.. own, .. minuted];
    }
}
