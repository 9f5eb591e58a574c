using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>A period found in a text, and the rest of the text without it.</summary>
public sealed record FoundPeriod(Period Period, string Raw, string Rest);

/// <summary>Reads the periods of table headers and captions, as British councils write them. The financial year starts on 1 April.</summary>
public static partial class Periods
{
    private const string Month = @"(?<!\p{L})(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?!\p{L})\.?";
    private const string Gap = @"[\s.,'’/-]*";
    private const string Dash = @"\s*(?:-|–|—|to|until)\s*";
    private const string Year = @"(?:(?:19|20)\d\d|\d\d)(?!\d)";
    private const string Pair = @"(?<!\d)(?:20)?\d\d\s?[/–-]\s?(?:20)?\d\d(?![\d/])";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly string[] MonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly (Regex Form, Func<Match, int?, Period?> Make)[] Forms =
    [
        (RollingTo(), (m, _) => Dated(m, "m", "y") is var (y, n) ? Period.RollingYear(y, n) : null),
        (QuarterTo(), (m, _) => Dated(m, "m", "y") is var (y, n) ? Period.Months(Back(y, n, 2), (y, n)) : null),
        (MonthSpan(), (m, year) => Span(m, year)),
        (QuarterOfYear(), (m, _) => StartYear(m.Groups["fy"].Value) is { } y ? Period.Quarter(y, Digit(m.Groups["q"])) : null),
        (MonthOfFinancialYear(), (m, _) => StartYear(m.Groups["fy"].Value) is { } y ? InYear(y, MonthNumber(m.Groups["m"].Value)) : null),
        (QuarterOfCalendarYear(), (m, _) => Period.Quarter(FullYear(m.Groups["y"].Value), Digit(m.Groups["q"]))),
        (MonthAndYear(), (m, _) => Dated(m, "m", "y") is var (y, n) ? Period.Month(y, n) : null),
        (YearAndMonth(), (m, _) => Dated(m, "m", "y") is var (y, n) ? Period.Month(y, n) : null),
        (IsoMonth(), (m, _) => Period.Month(Int(m.Groups["y"].Value), Int(m.Groups["n"].Value))),
        (NumericDate(), (m, _) => Int(m.Groups["n"].Value) is >= 1 and <= 12 and var n ? Period.Month(FullYear(m.Groups["y"].Value), n) : null),
        (FinancialYear(), (m, _) => StartYear(m.Groups["fy"].Value) is { } y ? Period.FinancialYear(y) : null),
        (CalendarYear(), (m, _) => Period.CalendarYear(Int(m.Groups["y"].Value))),
        (Undated(), (_, _) => new Period(PeriodKind.RollingYear, "12m-latest", null)),
        (QuarterAlone(), (m, year) => year is { } y ? Period.Quarter(y, Digit(m.Groups["q"])) : null),
        (MonthAlone(), (m, year) => year is { } y ? InYear(y, MonthNumber(m.Groups["m"].Value)) : null),
        (PreviousWord(), (_, _) => Period.Previous),
        (LatestWord(), (_, _) => Period.Latest),
    ];

    /// <summary>The period that a header names, with the words around it; null where it names none.</summary>
    /// <param name="withinYear">Start year of the financial year meant where the header says only "Apr" or "Q1"; null: such a header has no period.</param>
    public static FoundPeriod? Find(string text, int? withinYear = null)
    {
        var shown = Fold.Spaces(text);
        foreach (var (form, make) in Forms)
        {
            if (form.Match(shown) is { Success: true } match && make(match, withinYear) is { } period)
                return new FoundPeriod(period, match.Value, Fold.Spaces(shown.Remove(match.Index, match.Length).Insert(match.Index, " ")));
        }

        return null;
    }

    /// <summary>The period of a text that is nothing else; null for any other text.</summary>
    public static Period? Read(string text, int? withinYear = null) =>
        Find(text, withinYear) is { } found && !found.Rest.Any(char.IsLetterOrDigit) ? found.Period : null;

    /// <summary>The start year of the first financial year, quarter or month named; null where none is.</summary>
    public static int? YearOf(string text) => Find(text)?.Period is { End: { } end } period && period.Kind != PeriodKind.CalendarYear
        ? Period.FinancialYearOf(end.Year, end.Month) : null;

    private static Period? Span(Match match, int? within)
    {
        var to = MonthNumber(match.Groups["m2"].Value);
        var from = MonthNumber(match.Groups["m1"].Value);
        if (match.Groups["fy"] is { Success: true } pair)
            return StartYear(pair.Value) is { } start ? Period.Months(Placed(start, from), Placed(start, to)) : null;
        if (!match.Groups["y2"].Success)
            return within is { } w ? Period.Months(Placed(w, from), Placed(w, to)) : null;
        var toYear = FullYear(match.Groups["y2"].Value);
        var fromYear = match.Groups["y1"].Success ? FullYear(match.Groups["y1"].Value) : from <= to ? toYear : toYear - 1;
        return (fromYear, from).CompareTo((toYear, to)) <= 0 ? Period.Months((fromYear, from), (toYear, to)) : null;
    }

    private static Period InYear(int startYear, int month) => Period.Month(Placed(startYear, month).Year, month);

    private static (int Year, int Month) Placed(int startYear, int month) => (month >= 4 ? startYear : startYear + 1, month);

    private static (int Year, int Month) Back(int year, int month, int months) =>
        month > months ? (year, month - months) : (year - 1, month + 12 - months);

    private static (int Year, int Month)? Dated(Match match, string month, string year) =>
        (FullYear(match.Groups[year].Value), MonthNumber(match.Groups[month].Value));

    /// <summary>2024 for "2024/25", "24-25" and "2024/2025"; null where the second is not the year after.</summary>
    private static int? StartYear(string pair)
    {
        var years = pair.Split('/', '-', '–');
        var start = FullYear(years[0].Trim());
        return years.Length == 2 && Int(years[1].Trim()) % 100 == (start + 1) % 100 ? start : null;
    }

    private static int FullYear(string year) => Int(year) is var y && y < 100 ? 2000 + y : y;

    private static int MonthNumber(string name) => 1 + Array.FindIndex(MonthNames, n => name.StartsWith(n, StringComparison.OrdinalIgnoreCase));

    private static int Digit(Group group) => Int(group.Value[..1]);

    private static int Int(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    // "12 mths to Dec 23", "12m to Dec 24", "rolling 12 months to December 2024"
    [GeneratedRegex($@"(?:rolling\s+)?(?:12|twelve)[\s-]*m(?:onths?|ths?)?(?:\s+rolling)?\s+(?:to|ending|ended|up to)(?:\s+end(?: of)?)?\s+(?<m>{Month}){Gap}(?<y>{Year})", Options)]
    private static partial Regex RollingTo();

    // "Quarter to Sep 24", "quarter ending December 2024"
    [GeneratedRegex($@"(?:quarter|qtr|3\s*months?)\s+(?:to|ending|ended)(?:\s+end(?: of)?)?\s+(?<m>{Month}){Gap}(?<y>{Year})", Options)]
    private static partial Regex QuarterTo();

    // "Jan – Mar 24", "Oct 23 – Dec 23", "Apr to Jun 2024/25", "April - December"
    [GeneratedRegex($@"(?<m1>{Month})(?:{Gap}(?<y1>(?:19|20)\d\d|\d\d(?=\s)))?{Dash}(?<m2>{Month})(?:{Gap}(?:(?<fy>{Pair})|(?<y2>{Year})))?", Options)]
    private static partial Regex MonthSpan();

    // "Q1 2019/20", "2024-25 Q3", "Quarter 3 24/25", "2024/25 - 3rd Quarter"
    [GeneratedRegex($@"(?:q(?:uarter|tr)?\s*(?<q>[1-4])(?!\d)|(?<q>[1-4])(?:st|nd|rd|th)\s+quarter){Gap}(?:of\s+)?(?<fy>{Pair})|(?<fy>{Pair}){Gap}(?:q(?:uarter|tr)?\s*(?<q>[1-4])(?!\d)|(?<q>[1-4])(?:st|nd|rd|th)\s+quarter)", Options)]
    private static partial Regex QuarterOfYear();

    // "2024/25 Apr", "Apr 2024/25": a month placed by its financial year
    [GeneratedRegex($@"(?<fy>{Pair}){Gap}(?<m>{Month})(?!{Gap}\d)|(?<m>{Month}){Gap}(?<fy>{Pair})", Options)]
    private static partial Regex MonthOfFinancialYear();

    // "Q3 2024": the quarter of the financial year that starts in that year
    [GeneratedRegex(@"q(?:uarter|tr)?\s*(?<q>[1-4])[\s,'’-]*(?<y>20\d\d)(?![\d/–-])", Options)]
    private static partial Regex QuarterOfCalendarYear();

    // "Apr-17", "Apr- 17", "April 2017", "31 March 2024", "Sept '21"
    [GeneratedRegex($@"(?:(?:\d{{1,2}}(?:st|nd|rd|th)?\s+))?(?<m>{Month}){Gap}(?<y>{Year})", Options)]
    private static partial Regex MonthAndYear();

    // "2017 Apr", "2017 September": a month under its year
    [GeneratedRegex($@"(?<![\d/–-])(?<y>20\d\d)\s+(?<m>{Month})(?!{Gap}\d)", Options)]
    private static partial Regex YearAndMonth();

    // "2017-04"
    [GeneratedRegex(@"(?<![\d/])(?<y>20\d\d)-(?<n>0[1-9]|1[0-2])(?![\d/-])", Options)]
    private static partial Regex IsoMonth();

    // "31/03/2024", "31.03.24"
    [GeneratedRegex(@"(?<![\d/.])(?:[0-2]?\d|3[01])[/.](?<n>\d{1,2})[/.](?<y>(?:20)?\d\d)(?![\d/.])", Options)]
    private static partial Regex NumericDate();

    // "2019/20", "2019-20", "19/20", "2019/2020"
    [GeneratedRegex($@"(?<fy>{Pair})", Options)]
    private static partial Regex FinancialYear();

    // "2019"
    [GeneratedRegex(@"(?<![\d£.,/-])(?<y>(?:19|20)\d\d)(?![\d.,/-]\d|\d)", Options)]
    private static partial Regex CalendarYear();

    // "Last 12 months", "rolling 12 months"
    [GeneratedRegex(@"\b(?:last|rolling|previous)\s+(?:12|twelve)[\s-]+months?\b", Options)]
    private static partial Regex Undated();

    // "Q1", "Quarter 3", "3rd quarter": needs a year from elsewhere
    [GeneratedRegex(@"\b(?:q(?:uarter|tr)?\s*(?<q>[1-4])(?!\d)|(?<q>[1-4])(?:st|nd|rd|th)\s+quarter)\b", Options)]
    private static partial Regex QuarterAlone();

    // "Apr", "September": needs a year from elsewhere
    [GeneratedRegex($@"^(?<m>{Month})$", Options)]
    private static partial Regex MonthAlone();

    // "Previous", "last period", "previous quarter"
    [GeneratedRegex(@"\b(?:previous|prior)(?:\s+(?:period|quarter|month|year|result))?\b|\blast\s+(?:period|quarter|month)\b", Options)]
    private static partial Regex PreviousWord();

    // "Latest", "current period", "this quarter"
    [GeneratedRegex(@"\b(?:latest|current)(?:\s+(?:period|quarter|month|result|position))?\b|\bthis\s+(?:period|quarter|month)\b", Options)]
    private static partial Regex LatestWord();
}
