using Croydon.Papers.Text;

namespace Croydon.Papers.History.Meetings;

/// <summary>When two papers tell of one meeting.</summary>
public static class SameMeeting
{
    private static readonly TimeSpan OneSitting = TimeSpan.FromMinutes(30);

    /// <summary>The same body by any of its names, on the same day, and not at two times of that day; a council that one of them does not name is no hindrance.</summary>
    public static bool Is(SightedMeeting a, SightedMeeting b) =>
        a.Meeting.Date is not null && a.Meeting.Date == b.Meeting.Date
        && (a.Council is null || b.Council is null || a.Council == b.Council)
        && (a.Meeting.Time is not { } one || b.Meeting.Time is not { } two || (one - two).Duration() < OneSitting || (two - one).Duration() < OneSitting)
        && Names(a).Intersect(Names(b), StringComparer.Ordinal).Any();

    private static IEnumerable<string> Names(SightedMeeting sighted) =>
        sighted.Meeting.Aliases.Prepend(sighted.Meeting.Body).Select(n => Bodies.Key(WithoutCouncil(n, sighted.Council))).Where(k => k.Length > 0);

    /// <summary>"Kent County Council Cabinet" is the Cabinet; a body that is the council itself stays.</summary>
    private static string WithoutCouncil(string body, string? council)
    {
        if (council is null || !body.Contains(council, StringComparison.OrdinalIgnoreCase))
            return body;
        var rest = body.Replace(council, "", StringComparison.OrdinalIgnoreCase).Trim();
        return Bodies.Key(rest).Length > 0 ? rest : body;
    }
}
