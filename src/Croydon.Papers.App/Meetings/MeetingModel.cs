using Croydon.Papers.App.Site;

namespace Croydon.Papers.App.Meetings;

/// <summary>A meeting's page.</summary>
/// <param name="Agenda">From the first of its own papers that has an agenda; a pack that only tells of the meeting in minutes has another's.</param>
/// <param name="Minutes">Of this meeting, wherever they stand: mostly in the next meeting's pack.</param>
public sealed record MeetingModel(Meeting Meeting, IReadOnlyList<Fact> Agenda, IReadOnlyList<Fact> Minutes, Meeting? Before, Meeting? After)
{
    internal static async Task<MeetingModel> OfAsync(Meeting meeting, IReadOnlyList<Meeting> all, Shelf shelf, CancellationToken cancel)
    {
        var own = meeting.Papers.Where(p => p.Description.Date == meeting.Date || p.ItemCounts.GetValueOrDefault("meetings") == 1).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var agendas = (await shelf.FactsAsync("agendaItems", cancel)).Where(a => own.Contains(a.Paper.Id)).ToList();
        var slug = Meeting.Slug(meeting.Body);
        var same = all.Where(m => Meeting.Slug(m.Body) == slug).OrderBy(m => m.Date).ToList();
        return new MeetingModel(
            meeting,
            agendas.Count == 0 ? [] : [.. agendas.Where(a => a.Paper.Id == agendas[0].Paper.Id)],
            [.. (await shelf.FactsAsync("minutes", cancel)).Where(m => m.Date("meetingDate") == meeting.Date && Meeting.Slug(m.Text("body") ?? m.Paper.Description.Body ?? "") == slug)],
            same.LastOrDefault(m => m.Date < meeting.Date),
            same.FirstOrDefault(m => m.Date > meeting.Date));
    }
}
