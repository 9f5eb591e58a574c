using Croydon.Papers.Items.Meetings;

namespace Croydon.Papers.History.Meetings;

/// <summary>Joins what many papers say of their meetings: one meeting each, never two.</summary>
public static class MeetingHistory
{
    /// <summary>Every paper is in exactly one meeting; the meetings are in the order of their days. Meetings without a date are left out.</summary>
    /// <param name="sighted">In any order.</param>
    public static IReadOnlyList<KnownMeeting> Meetings(IEnumerable<SightedMeeting> sighted)
    {
        var groups = new List<List<SightedMeeting>>();
        // Those with a time first: a paper without one then finds the sitting that it belongs to.
        foreach (var one in sighted.Where(s => s.Meeting.Date is not null).OrderBy(s => s.Meeting.Time is null))
            if (groups.Find(g => g.TrueForAll(s => FitsTime(s, one)) && g.Exists(s => SameMeeting.Is(s, one))) is { } own)
                own.Add(one);
            else
                groups.Add([one]);
        return [.. groups.Select(One).OrderBy(m => m.Date).ThenBy(m => m.Time).ThenBy(m => m.Body, StringComparer.Ordinal)];
    }

    private static bool FitsTime(SightedMeeting a, SightedMeeting b) =>
        a.Meeting.Time is null || b.Meeting.Time is null || SameMeeting.Is(a, b) || a.Meeting.Time == b.Meeting.Time;

    private static KnownMeeting One(List<SightedMeeting> papers)
    {
        var best = papers.OrderBy(p => p.Kind.StartsWith("agenda", StringComparison.Ordinal) ? 0 : 1).First().Meeting;
        var names = papers.SelectMany(p => p.Meeting.Aliases.Prepend(p.Meeting.Body)).Where(n => !n.Equals(best.Body, StringComparison.OrdinalIgnoreCase)).Distinct(StringComparer.OrdinalIgnoreCase);
        var status = papers.Exists(p => p.Meeting.Status == MeetingStatus.Cancelled) ? MeetingStatus.Cancelled
            : papers.Exists(p => p.Meeting.Status == MeetingStatus.Held) ? MeetingStatus.Held
            : MeetingStatus.Scheduled;
        return new KnownMeeting(papers.Select(p => p.Council).FirstOrDefault(c => c is not null), best.Body, [.. names], best.Date!.Value,
            best.Time ?? papers.Select(p => p.Meeting.Time).FirstOrDefault(t => t is not null), best.Venue ?? papers.Select(p => p.Meeting.Venue).FirstOrDefault(v => v is not null), status, papers);
    }
}
