using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>Runs the forms over a text and turns each match into readings.</summary>
internal static class DateMatches
{
    // Two-digit years from here on are of the last century.
    private const int LastCentury = 70;

    private static readonly string[] Seasons = ["spring", "summer", "autumn", "winter"];

    private static readonly (Func<Regex> Form, Func<Match, IReadOnlyList<DateReading>> Read)[] Forms =
    [
        (DateForms.Days, OfDays),
        (DateForms.MonthAndDay, OfDays),
        (DateForms.MonthsOfAYear, OfMonths),
        (DateForms.MonthAndYear, OfMonths),
        (DateForms.Numeric, OfNumbers),
        (DateForms.Iso, m => [Day(m, Number(m, "y"), Number(m, "m"), Number(m, "d"))]),
        (DateForms.NumericMonth, m => [Months(m, Number(m, "y"), Number(m, "m"), 1, DatePrecision.Month)]),
        (DateForms.FinancialQuarter, OfQuarter),
        (DateForms.Season, m => [Months(m, Number(m, "y"), 3 + (3 * Array.IndexOf(Seasons, m.Groups["n"].Value.ToLowerInvariant())), 3, DatePrecision.Quarter)]),
        (DateForms.YearAlone, OfYear),
    ];

    /// <summary>One list for each match, the leftmost first and the longest first where two start together; matches may overlap.</summary>
    public static IEnumerable<IReadOnlyList<DateReading>> In(string text, bool bareNumbers)
    {
        var all = Forms.SelectMany(f => f.Form().Matches(text).Select(f.Read));
        if (bareNumbers)
            all = all.Concat(DateForms.DayAndMonthNumbers().Matches(text).Select(m => (IReadOnlyList<DateReading>)[Yearless(m.Value, m.Index, Number(m, "d"), Number(m, "d"), Number(m, "m"))]));
        return all.Where(g => g.Count > 0).OrderBy(g => g[0].Start).ThenByDescending(g => g[^1].End);
    }

    private static IReadOnlyList<DateReading> OfDays(Match match)
    {
        var days = match.Groups["d"].Captures;
        int month = Text.Months.Number(match.Groups["m"].Value), year = YearOf(match);
        var weekday = match.Groups["w"].Success ? Text.Months.Weekday(match.Groups["w"].Value) : null;
        if (days.Any(d => Parse(d.Value) is < 1 or > 39))
            return [];
        if (days.Count == 1 || IsSpan(match, days))
            return [Dated(match.Value, match.Index, (Parse(days[0].Value), Parse(days[^1].Value), month), year) with { Weekday = weekday }];
        return [.. days.Select((d, i) => One(match, d, i == 0, i == days.Count - 1, month, year) with { Weekday = i == 0 ? weekday : null })];
    }

    /// <summary>Days with a dash or "to" between, or that follow one another ("10 and 11 July"), are one span.</summary>
    private static bool IsSpan(Match match, CaptureCollection days)
    {
        if (days.Count == 2 && match.Groups["s"].Value is var s && s is not ("," or "&" or "/") && !s.Equals("and", StringComparison.OrdinalIgnoreCase) && !s.Equals("or", StringComparison.OrdinalIgnoreCase))
            return Parse(days[0].Value) < Parse(days[1].Value);
        return days.Zip(days.Skip(1)).All(p => Parse(p.Second.Value) == Parse(p.First.Value) + 1);
    }

    private static DateReading One(Match match, Capture day, bool first, bool last, int month, int year)
    {
        var start = first ? match.Index : day.Index;
        var end = last ? match.Index + match.Length : day.Index + day.Length;
        var number = Parse(day.Value);
        return Dated(match.Value[(start - match.Index)..(end - match.Index)], start, (number, number, month), year);
    }

    private static DateReading Dated(string raw, int start, (int First, int Last, int Month) at, int year) =>
        year == 0 ? Yearless(raw, start, at.First, at.Last, at.Month) : Calendar.Span(raw, start, at, year);

    private static DateReading Yearless(string raw, int start, int first, int last, int month) =>
        new(raw, start, null, null, DatePrecision.Day)
        {
            // 2000 is a leap year: 29 February may be a date, 31 September is none in any year.
            Issue = last > DateTime.DaysInMonth(2000, month) ? DateReading.NotACalendarDate : DateReading.NoYear,
            Yearless = (first, last, month),
        };

    private static IReadOnlyList<DateReading> OfMonths(Match match)
    {
        var months = match.Groups["m"].Captures;
        int first = Text.Months.Number(months[0].Value), last = Text.Months.Number(months[^1].Value), year = YearOf(match);
        // "Nov-Feb 2022" runs over the new year: the year belongs to the last month.
        var count = ((last - first + 12) % 12) + 1;
        return [Months(match, last < first ? year - 1 : year, first, count, DatePrecision.Month)];
    }

    private static IReadOnlyList<DateReading> OfNumbers(Match match)
    {
        string s = match.Groups["s"].Value, d = match.Groups["d"].Value, m = match.Groups["m"].Value;
        var yearDigits = match.Groups["y"].Length;
        // "1.2.19" is more often a paragraph's number than a date.
        var isDate = s == match.Groups["s2"].Value && (s == "/" || yearDigits == 4 || (d.Length == 2 && m.Length == 2));
        return isDate ? [Day(match, YearOf(match), Parse(m), Parse(d))] : [];
    }

    private static IReadOnlyList<DateReading> OfQuarter(Match match) =>
        FollowingYear(match) ? [Months(match, Number(match, "y"), 1 + (3 * Number(match, "q")), 3, DatePrecision.Quarter)] : [];

    private static IReadOnlyList<DateReading> OfYear(Match match) =>
        !match.Groups["e"].Success ? [Months(match, Number(match, "y"), 1, 12, DatePrecision.Year)]
        : FollowingYear(match) ? [Months(match, Number(match, "y"), 4, 12, DatePrecision.Year)]
        : [];

    private static bool FollowingYear(Match match) => (Number(match, "y") + 1) % 100 == Number(match, "e") % 100;

    private static DateReading Day(Match match, int year, int month, int day) => Calendar.Span(match.Value, match.Index, (day, day, month), year);

    private static DateReading Months(Match match, int year, int month, int count, DatePrecision precision) =>
        Calendar.Months(match.Value, match.Index, year, month, count, precision);

    /// <summary>0 where none is printed.</summary>
    private static int YearOf(Match match)
    {
        if (!match.Groups["y"].Success)
            return 0;
        var year = Number(match, "y");
        return match.Groups["y"].Length == 4 ? year : year < LastCentury ? 2000 + year : 1900 + year;
    }

    private static int Number(Match match, string group) => Parse(match.Groups[group].Value);

    private static int Parse(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
