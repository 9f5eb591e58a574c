using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Meetings;

/// <summary>Reads the meeting that an agenda calls, or that minutes record.</summary>
public sealed partial class MeetingExtractor : IItemExtractor
{
    private const int HeadLines = 90;

    public ItemSort Sort { get; } = new("meetings", "meetings");

    public int Version => 2;

    public IEnumerable<IItem> Extract(Paper paper)
    {
        if (!MeetingPapers.HasMeeting(paper) || paper.Description.Body is not { } body)
            return [];
        var agenda = MeetingPapers.AgendaLines(paper);
        var lines = (agenda.Count > 0 ? agenda : paper.Lines()).Take(HeadLines).ToList();
        var place = MeetingPlace.Of(paper, lines, paper.Description.Date);
        var minutes = paper.Description.Kind == "minutes";
        var members = minutes && paper.Format != "html" ? Membership.None : Membership.Of(lines);
        return
        [
            new Meeting(body, Aliases.Of(paper, body), paper.Description.Date, place.Time?.Time ?? (minutes ? MeetingPlace.Started(paper.Lines()) : null), place.Venue, StatusOf(paper, lines, minutes), place.Source, paper.Description.Date is null ? 0.6 : 1)
            {
                DateRaw = place.DateRaw,
                TimeRaw = place.Time?.Raw,
                Chair = members.Chair,
                ViceChair = members.ViceChair,
                Members = members.Members,
                CoOptees = members.CoOptees,
                Reserves = members.Reserves,
                Clerk = ClerkReader.Of(lines, paper.Format == "html"),
                SummonedBy = minutes ? null : Summons.SignedBy(lines),
                SummonsDate = paper.Description.Published,
            },
        ];
    }

    private static MeetingStatus StatusOf(Paper paper, IReadOnlyList<FlowLine> lines, bool minutes) =>
        Cancelled().IsMatch(paper.Metadata.Title ?? "") || lines.Take(20).Any(l => l.Text.Length < 160 && Cancelled().IsMatch(l.Text)) ? MeetingStatus.Cancelled
        : minutes ? MeetingStatus.Held
        : MeetingStatus.Scheduled;

    // "Planning Committee - Thursday 15 January 2026 7:30 pm, CANCELLED", "This meeting has been cancelled"
    [GeneratedRegex(@"\bCANCELLED\b|\bmeeting (?:has been|is|was) cancelled\b|[-,(]\s*cancelled\b", RegexOptions.IgnoreCase)]
    private static partial Regex Cancelled();
}
