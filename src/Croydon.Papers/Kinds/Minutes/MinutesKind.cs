using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds.Minutes;

/// <summary>The minutes of one meeting, printed or on the meeting's web page.</summary>
public sealed partial class MinutesKind : IPaperKind
{
    private const int RollReach = 25;

    public int Version => 2;

    public PaperDescription? Describe(Paper paper)
    {
        var opening = Opening.Of(paper);
        var (confidence, reason) = Evidence(opening);
        if (confidence == 0)
            return null;
        var head = MeetingHead.Of(opening, held: true);
        return new PaperDescription("minutes", confidence, reason)
        {
            Title = head.Body is null ? PaperTitle.Of(opening) : $"{head.Body} Minutes",
            Council = PaperCouncil.Of(opening),
            Body = head.Body,
            Date = head.Date,
        };
    }

    public IReadOnlyList<Part> Divide(Paper paper) => [];

    private static (double Confidence, string Reason) Evidence(Opening opening)
    {
        if (opening.Paper.Format == "html" && opening.Paper.Blocks.Any(b => WebLabel().IsMatch(b.Text)))
            return (0.96, "the web page gives minutes under its items");
        var headed = opening.Lines.Take(12).Any(l => Title().IsMatch(l.Text));
        var present = opening.Has(Present());
        return (headed, present) switch
        {
            (true, true) => (0.97, "it is headed “Minutes” and lists who was present"),
            (true, false) => (0.85, "it is headed “Minutes”"),
            (false, true) when opening.Has(Opened()) => (opening.Lines.Take(RollReach).Any(l => Present().IsMatch(l.Text)) ? 0.96 : 0.8, "it lists who was present and tells what was resolved"),
            _ => (0, ""),
        };
    }

    // "Minutes:" over the minutes of an item
    [GeneratedRegex(@"^Minutes\s*:$", RegexOptions.IgnoreCase)]
    private static partial Regex WebLabel();

    // "MINUTES", "MINUTES of a meeting of the Cabinet held", "Draft minutes of the Audit Panel", "Scrutiny Committee Minutes"
    [GeneratedRegex(@"^(?:(?:draft|printed|unconfirmed|confirmed)?\s*minutes(?:\s+of\b.*|\s*[-–:].*)?|.{3,90}(?:committee|cabinet|council|board|panel|forum|group)\s*[-–:]?\s*(?:draft\s+)?minutes)$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    // "PRESENT:", "Members Present:-", "Board Members Present:", "Present: Councillor …"
    [GeneratedRegex(@"^[-•\s]*(?:(?:\w+ )?(?:members?|councillors?) )?present\b(?:\s*[:;-]|$|\s+(?:councillors?|cllrs?|mr|mrs)\b)|^attendance\b", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex Present();

    // "RESOLVED that", "Resolved –", "The meeting started at"
    [GeneratedRegex(@"\bRESOLVED\b|\bResolved(?=\s*[:–—-]|\s*$)|\bmeeting (?:started|commenced|opened|began)\b|\bAGREED\b", RegexOptions.Multiline)]
    private static partial Regex Opened();
}
