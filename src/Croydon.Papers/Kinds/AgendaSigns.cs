using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds;

/// <summary>What shows that a paper begins with an agenda.</summary>
internal static partial class AgendaSigns
{
    private const int Usual = 3;

    /// <summary>In words for the user, the strongest first; empty where nothing speaks for an agenda.</summary>
    public static IReadOnlyList<string> Of(Opening opening)
    {
        var signs = new List<string>();
        if (PaperTitle.WebTitle(opening.Paper) is { } web && WebAgenda().IsMatch(web))
            signs.Add("the web page is titled as an agenda");
        if (opening.Lines.Take(25).Any(l => Title().IsMatch(l.Text)))
            signs.Add("it is headed “Agenda”");
        if (opening.Lines.Take(25).Any(l => DayAndTime(l.Text)))
            signs.Add("it gives the day and time of a meeting");
        if (opening.Paper.Metadata.Title is { } title && FileTitle().IsMatch(title))
            signs.Add("the file is titled as an agenda");
        if (opening.Has(Summons()))
            signs.Add("it calls a meeting");
        if (opening.Lines.Count(l => UsualItem().IsMatch(l.Text)) >= Usual)
            signs.Add("it lists the usual items of an agenda");
        if (opening.Lines.Count(l => PageRange().IsMatch(l.Text)) >= 2)
            signs.Add("its items have page ranges");
        if (opening.Has(Supplement()))
            signs.Add("it encloses papers that were not ready with the agenda");
        return signs;
    }

    public static bool IsSupplement(Opening opening) => opening.Has(Supplement());

    private static bool DayAndTime(string line) => line.Length < 120 && Dates.First(line) is { Weekday: not null } && Times.First(line) is not null;

    // "(Public Pack)Agenda Document for Cabinet, 13/03/2025 15:00"
    [GeneratedRegex(@"Agenda (?:Document|Supplement|frontsheet|reports pack)", RegexOptions.IgnoreCase)]
    private static partial Regex FileTitle();

    // "Agenda for X on Friday, 27th March, 2026"
    [GeneratedRegex(@"^Agenda\b", RegexOptions.IgnoreCase)]
    private static partial Regex WebAgenda();

    // "AGENDA", "AGENDA – PART A", "Scrutiny & Overview Committee Agenda", "Summons to and Agenda for an"
    [GeneratedRegex(@"^(?:a\s?g\s?e\s?n\s?d\s?a(?:\s*[-–:]\s*part\s+\w+)?|.{0,100}(?:committee|cabinet|council|board|panel|forum)\s+agenda|(?:summons to and )?agenda for an?\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Title();

    // "you are hereby summoned to attend", "A meeting of the Cabinet will be held"
    [GeneratedRegex(@"summoned to attend|\bmeeting of (?:the )?[^.]{3,120}?\s(?:will|is to) (?:be held|take place)|\bto be held (?:on|in|at)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Summons();

    // "1. Apologies for absence", "Declarations of Interest", "4. Urgent Business (if any)"
    [GeneratedRegex(@"^(?:\d{1,2}\.?\s+)?(?:apologies|(?:declarations?|disclosures?) of|minutes\b|urgent (?:business|items)|exclusion of|membership|substitut|public (?:questions|forum|participation)|chair(?:man|person)?['’]?s? announcements|work programme|forward plan|date of next)", RegexOptions.IgnoreCase)]
    private static partial Regex UsualItem();

    // "(Pages 5 - 18)", "(Page 7)"
    [GeneratedRegex(@"\(?\bPages?\s+\d+(?:\s*[-–]\s*\d+)?\)", RegexOptions.IgnoreCase)]
    private static partial Regex PageRange();

    // "that was unavailable when the agenda was published", "SUPPLEMENTARY AGENDA"
    [GeneratedRegex(@"unavailable when the agenda was (?:published|printed|dispatched)|now able to enclose|supplement(?:ary|al)? agenda|agenda supplement|to follow papers", RegexOptions.IgnoreCase)]
    private static partial Regex Supplement();
}
