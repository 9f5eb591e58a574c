using Croydon.Papers.App.Site;
using Croydon.Papers.History.Meetings;
using Croydon.Papers.Items.Minutes;
using Told = Croydon.Papers.Items.Meetings;

namespace Croydon.Papers.App.Meetings;

/// <summary>Makes the pages' meetings of what agendas, packs, minutes and web pages tell.</summary>
internal static class MeetingBook
{
    /// <returns>The newest first.</returns>
    public static IReadOnlyList<Meeting> Of(IReadOnlyList<Fact> announced, IReadOnlyList<Fact> minuted)
    {
        var facts = new Dictionary<SightedMeeting, Fact>(ReferenceEqualityComparer.Instance);
        foreach (var (fact, meeting) in announced.Select(f => (f, Announced(f))).Concat(minuted.Select(f => (f, Minuted(f)))))
        {
            if (meeting is { Date: not null, Body.Length: > 0 })
                facts[new SightedMeeting(fact.Paper.Id, fact.Paper.Description.Kind, fact.Paper.Description.Council, meeting)] = fact;
        }

        var known = MeetingHistory.Meetings(facts.Keys).OrderByDescending(m => m.Date).ToList();
        var shared = known.GroupBy(m => (m.Date, Meeting.Slug(m.Body))).Where(g => g.Count() > 1).Select(g => g.Key).ToHashSet();
        return [.. known.Select(m => Of(m, facts, shared.Contains((m.Date, Meeting.Slug(m.Body)))))];
    }

    /// <param name="isShared">Two councils have a body of that name, which meets on that day.</param>
    private static Meeting Of(KnownMeeting known, Dictionary<SightedMeeting, Fact> facts, bool isShared) =>
        new(known.Body, known.Date, [.. known.Papers.Select(p => facts[p]).OrderBy(f => f.Item.Sort == "minutes").ThenBy(f => f.Paper.Description.Kind, StringComparer.Ordinal)])
        {
            Key = Meeting.Slug(isShared ? $"{known.Body} {known.Council} {known.Time:HHmm}" : known.Body),
            Council = known.Council,
            Status = known.Status.ToString().ToLowerInvariant(),
            Aliases = known.Aliases,
        };

    private static Told.Meeting? Announced(Fact fact)
    {
        var meeting = fact.Item.As<Told.Meeting>();
        return meeting.Body is { Length: > 0 } ? meeting : fact.Paper.Description.Body is { } body ? meeting with { Body = body } : null;
    }

    private static Told.Meeting? Minuted(Fact fact)
    {
        var minutes = fact.Item.As<MeetingMinutes>();
        return (minutes.Body ?? fact.Paper.Description.Body) is { } body
            ? new Told.Meeting(body, [], minutes.MeetingDate, minutes.Time, minutes.Venue, Told.MeetingStatus.Held, minutes.Source, minutes.Confidence) : null;
    }
}
