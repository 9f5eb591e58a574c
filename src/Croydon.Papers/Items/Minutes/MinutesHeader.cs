using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Minutes;

/// <summary>Body, day, time and place at the head of minutes.</summary>
internal static partial class MinutesHeader
{
    private const int Reach = 14;

    /// <param name="whole">True where the paper is these minutes: what was found for the paper holds for them.</param>
    /// <param name="all">All lines of the minutes: some say only at their end when the meeting began.</param>
    public static MeetingMinutes Of(Paper paper, IReadOnlyList<FlowLine> head, IReadOnlyList<FlowLine> all, bool whole)
    {
        var body = whole ? paper.Description.Body : BodyOf(head) ?? paper.Description.Body;
        var date = whole ? paper.Description.Date : DateOf(head);
        var lines = head.Count > 0 ? head : paper.Lines().Take(1).ToList();
        var place = MeetingPlace.Of(paper, lines, date);
        return new MeetingMinutes(body, date, place.Time?.Time ?? MeetingPlace.Started(all), place.Venue, place.Source, date is null ? 0.7 : 1);
    }

    private static string? BodyOf(IReadOnlyList<FlowLine> head)
    {
        var lines = head.Take(Reach).Select(l => l.Text).ToList();
        return lines.Select(Bodies.OfTitle).FirstOrDefault(b => b is not null && Councils.First(b) is null)
            ?? lines.Zip(lines.Skip(1)).Select(p => Bodies.OfTitle($"{p.First} {p.Second}")).FirstOrDefault(b => b is not null)
            ?? lines.Select(l => MeetingOf().Match(l)).Where(m => m.Success).Select(m => Bodies.First(m.Groups["body"].Value)).FirstOrDefault(b => b is not null);
    }

    /// <summary>The day after "held", else the first day named.</summary>
    private static DateOnly? DateOf(IReadOnlyList<FlowLine> head)
    {
        var text = string.Join(' ', head.Take(Reach).Select(l => l.Text));
        var days = Dates.FindAll(text).Where(d => d.Day is not null).ToList();
        return (days.Find(d => Held().IsMatch(text[..d.Start])) ?? days.FirstOrDefault())?.Day;
    }

    // "minutes of a meeting of the Audit Board held"
    [GeneratedRegex(@"\bmeeting of (?:the )?(?<body>\p{Lu}.{2,120})")]
    private static partial Regex MeetingOf();

    // "held in the Council Chamber on " before the day
    [GeneratedRegex(@"\bheld\b[^.]{0,140}$", RegexOptions.IgnoreCase)]
    private static partial Regex Held();
}
