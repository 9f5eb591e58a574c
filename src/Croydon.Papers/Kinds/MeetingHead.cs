using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds;

/// <summary>The body and the date that the head of an agenda, of minutes or of a report names.</summary>
/// <param name="Body">Null where none is named.</param>
/// <param name="Date">Of the meeting; null where none is named.</param>
internal sealed partial record MeetingHead(string? Body, DateOnly? Date)
{
    private const int Reach = 16;
    private const int LongestBody = 90;

    /// <param name="held">True for minutes: the day on a line of its own at their head is the meeting's, whatever days their entries name.</param>
    public static MeetingHead Of(Opening opening, bool held = false)
    {
        if (OfFileTitle(PaperTitle.WebTitle(opening.Paper) ?? opening.Paper.Metadata.Title ?? "") is { } named)
            return named;
        var dated = opening.Lines.Take(Reach).Select(l => BodyAndDate().Match(l.Text)).FirstOrDefault(m => m.Success && Bodies.OfTitle(m.Groups["body"].Value) is not null);
        if (dated is not null && Dates.First(dated.Groups["when"].Value)?.Day is { } day)
            return new MeetingHead(Bodies.OfTitle(dated.Groups["body"].Value), day);
        return new MeetingHead(BodyOf(opening), (held ? DateAtHead(opening) : null) ?? DateOf(opening));
    }

    /// <summary>Titles that the committee system gives to its pages and files; null for other titles.</summary>
    private static MeetingHead? OfFileTitle(string title) =>
        WebMeeting().Match(title) is { Success: true } m && Dates.First(m.Groups["when"].Value)?.Day is { } day ? new MeetingHead(m.Groups["body"].Value.Trim(), day) : null;

    private static string? BodyOf(Opening opening)
    {
        var lines = opening.Lines.Take(Reach).Select(l => l.Text).ToList();
        var titles = lines.Select(Bodies.OfTitle).OfType<string>().ToList();
        var wrapped = lines.Zip(lines.Skip(1)).Select(p => Bodies.OfTitle($"{p.First} {p.Second}")).OfType<string>();
        var sentence = MeetingOf().Match(opening.Text.ReplaceLineEndings(" "));
        return titles.Find(b => !IsCouncil(b))
            ?? wrapped.FirstOrDefault(b => !IsCouncil(b) && b.Length < LongestBody)
            ?? (sentence.Success ? Bodies.OfTitle(sentence.Groups["body"].Value) ?? Bodies.First(sentence.Groups["body"].Value) : null)
            ?? titles.FirstOrDefault();
    }

    /// <summary>The day with a time beside it, else the day of "held on …", else the first day that the opening names.</summary>
    private static DateOnly? DateOf(Opening opening)
    {
        var lines = opening.Lines.Select(l => l.Text).Where(t => !AboutOthers().IsMatch(t)).ToList();
        var text = string.Join(' ', lines);
        var days = Dates.FindAll(text).Where(d => d.Day is not null).ToList();
        return days.Find(d => d.Weekday is not null && TimeAfter().IsMatch(text[d.End..]))?.Day
            ?? days.Find(d => HeldBefore().IsMatch(text[..d.Start]))?.Day
            ?? days.Find(d => TimeAfter().IsMatch(text[d.End..]))?.Day
            ?? Dates.FindAll(string.Join(' ', lines.Take(Reach))).FirstOrDefault(d => d.Day is not null)?.Day;
    }

    /// <summary>The day after "held on", else the one with its weekday in a short line; null where the first lines give none.</summary>
    private static DateOnly? DateAtHead(Opening opening)
    {
        var lines = opening.Lines.Take(Reach).Select(l => l.Text).Where(t => !AboutOthers().IsMatch(t)).ToList();
        var text = string.Join(' ', lines);
        return Dates.FindAll(text).FirstOrDefault(d => d.Day is not null && HeldBefore().IsMatch(text[..d.Start]))?.Day
            ?? lines.Where(l => l.Length < LongestBody).Select(l => Dates.First(l)).FirstOrDefault(d => d is { Day: not null, Weekday: not null })?.Day;
    }

    private static bool IsCouncil(string body) => Councils.First(body) is { } council && council.Equals(body, StringComparison.OrdinalIgnoreCase);

    // "Agenda for Overview & Scrutiny Committee on Monday, 1st June, 2026", "(Public Pack)Agenda Document for Cabinet, 13/03/2025 15:00"
    [GeneratedRegex(@"^(?:\(Public Pack\).*?)?\b(?:Agenda(?: and minutes| Document| Supplement| frontsheet)?|Minutes|Decisions|Meeting)\s+(?:for|of)\s+(?<body>.+?)(?:\s+on\s+|,\s+)(?<when>(?:\w+day,?\s+)?\d.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex WebMeeting();

    // "CABINET - THURSDAY, 30 JANUARY 2025", "CORPORATE PARENTING PANEL– 29 October 2024", "Planning Committee, 3 May 2022"
    [GeneratedRegex(@"^(?<body>\p{Lu}[^–:]*?)\s*(?:[-–:,]|\bon\b|\bheld on\b)\s*(?<when>(?:\w+day,?\s+)?\d{1,2}\S*\s+\p{L}+,?\s+\d{4}.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex BodyAndDate();

    // "A meeting of the Scrutiny & Overview Committee which you are hereby summoned", "An extraordinary meeting of the County Council will be held"
    [GeneratedRegex(@"\b(?i:meeting\s+of)\s+(?:(?i:the)\s+)?(?<body>\p{Lu}[^.]{2,120}?)(?=\s+(?i:which|will|held|to be held|on|in|at)\b)")]
    private static partial Regex MeetingOf();

    // lines on other meetings: "3. Minutes of the Meeting held on 9th January 2025", "To approve the minutes of"
    [GeneratedRegex(@"^\d{1,3}[.)]\s|^\d{1,3}\s+(?!" + Months.Pattern + @")|^(?i:to (?:approve|receive|consider|confirm|agree))\b")]
    private static partial Regex AboutOthers();

    // "held in the Council Chamber on " before the date
    [GeneratedRegex(@"\b(?:held|meeting)\b[^.]{0,140}$", RegexOptions.IgnoreCase)]
    private static partial Regex HeldBefore();

    // ", at 10.00 am" after the date
    [GeneratedRegex(@"^[,\s]*(?:at|from|commencing at|-|–)?\s*\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?\s?m\b|noon)|^[,\s]*(?:at\s+)?\d\d?[.:]\d\d\b", RegexOptions.IgnoreCase)]
    private static partial Regex TimeAfter();
}
