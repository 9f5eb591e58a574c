using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Actions;

/// <summary>When an action is due, from the words of its column or sentence.</summary>
/// <param name="Due">Last day of the latest date; null where none can be read.</param>
/// <param name="Issue">Of the first date that is none; null where all are.</param>
/// <param name="All">The last day of each date, in order.</param>
internal sealed partial record DueDates(DateOnly? Due, DateOnly? From, string? Precision, string? Issue, IReadOnlyList<DateOnly> All, bool Ongoing)
{
    private static readonly DueDates None = new(null, null, null, null, [], false);

    /// <param name="near">The date of the paper, for days without a year; null where unknown.</param>
    public static DueDates OfCell(string text, DateOnly? near)
    {
        var readings = Dates.FindAll(text, near, bareNumbers: true).Where(r => !Begins().IsMatch(text[..r.Start])).ToList();
        return Of(readings) with { Ongoing = GoesOn().IsMatch(text) };
    }

    /// <summary>The last date of a sentence that words such as "by" or "for" make a deadline, with the words themselves; nothing where none do.</summary>
    public static (DueDates Dates, string? Raw) OfSentence(string text, DateOnly? near)
    {
        var readings = Dates.FindAll(text, near).Where(r => Deadline().IsMatch(text[..r.Start])).ToList();
        if (readings.Count > 0)
            return (Of(readings), readings[^1].Raw);
        if (near is not { } day || BareMonth().Matches(text).LastOrDefault() is not { } month)
            return (None, null);
        var first = NextOf(Months.Number(month.Groups["first"].Value), day);
        var last = month.Groups["last"].Success ? NextOf(Months.Number(month.Groups["last"].Value), first) : first;
        var end = last.AddMonths(1).AddDays(-1);
        return (new DueDates(end, first, "month", null, [end], false), month.Groups["months"].Value);
    }

    private static DueDates Of(List<DateReading> readings)
    {
        var real = readings.Where(r => r.To is not null).ToList();
        var last = real.MaxBy(r => r.To);
        return new DueDates(last?.To, last?.From, last?.Precision.ToString().ToLowerInvariant(), readings.Find(r => r.Issue is not null)?.Issue, [.. real.Select(r => r.To!.Value)], false);
    }

    /// <summary>First day of the month at or after <paramref name="day"/>; the month before counts as of the same year.</summary>
    private static DateOnly NextOf(int month, DateOnly day)
    {
        var sameYear = new DateOnly(day.Year, month, 1);
        return sameYear.AddMonths(2) < day ? sameYear.AddYears(1) : sameYear;
    }

    // "(started March 2021)", "from 1 April"
    [GeneratedRegex(@"\b(?:started|starting|starts|start|began|commenced|commencing|since|from)(?:\s+(?:in|on))?\s*:?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Begins();

    // "Ongoing", "April 21 and ongoing", "continuous"
    [GeneratedRegex(@"\b(?:on-?\s?going|continuous(?:ly)?|continuing|business as usual|rolling|throughout)\b", RegexOptions.IgnoreCase)]
    private static partial Regex GoesOn();

    // "to be ready by 5 March", "launched on 5 March", "the date of 1st April"
    [GeneratedRegex(@"\b(?:by|before|on|until|for|in|of|due|w/c|week commencing|end of|no later than|early|mid|late)\s+(?:the\s+)?(?:end\s+of\s+)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Deadline();

    // "planned for May and June", "by September": a month without a year
    [GeneratedRegex(@"\b(?:by|in|for|during|until|end of)\s+(?:the\s+)?(?:(?:end\s+of|early|mid|late)\s+)?(?<months>(?<first>" + Months.Pattern + @")(?:\s*(?:and|or|to|/|-|–)\s*(?<last>" + Months.Pattern + @"))?)(?!\s*['’]?\d)")]
    private static partial Regex BareMonth();
}
