using Croydon.Papers.App.Site;
using Croydon.Papers.Text;

namespace Croydon.Papers.App.Meetings;

/// <summary>A meeting's page.</summary>
/// <param name="Agenda">From the first of its own papers that has an agenda; a pack that only tells of the meeting in minutes has another's.</param>
public sealed record MeetingModel(Meeting Meeting, IReadOnlyList<Fact> Agenda, Meeting? Before, Meeting? After)
{
    internal static async Task<MeetingModel> OfAsync(Meeting meeting, IReadOnlyList<Meeting> all, Shelf shelf, CancellationToken cancel)
    {
        var own = meeting.Papers.Where(p => p.Description.Date == meeting.Date || p.ItemCounts.GetValueOrDefault("meetings") == 1).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        var agendas = (await shelf.FactsAsync("agendaItems", cancel)).Where(a => own.Contains(a.Paper.Id)).ToList();
        var same = all.Where(m => m.Council == meeting.Council && Bodies.Key(m.Body) == Bodies.Key(meeting.Body)).OrderBy(m => m.Date).ToList();
        return new MeetingModel(
            meeting,
            agendas.Count == 0 ? [] : [.. agendas.Where(a => a.Paper.Id == agendas[0].Paper.Id)],
            same.LastOrDefault(m => m.Date < meeting.Date),
            same.FirstOrDefault(m => m.Date > meeting.Date));
    }
}
