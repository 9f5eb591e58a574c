using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>The forms of dates that papers use, each with an example. Longest match from the left wins.</summary>
internal static partial class DateForms
{
    private const string Year4 = @"(?<y>(?:19|20)\d\d)(?!\d)";
    private const string Clean = @"(?!\d|[.:]\d|\s*(?i:am|pm|a\.m|p\.m|st|nd|rd|th|%)\b|\s*%|\s+(?:(?i:of)\s+)?" + Months.Pattern + @"|\s+(?!(?:and|to|or|onwards?|ongoing|until|then|with|for|at|in|by|but|on|from|as|if|tbc)\b)[a-z])";
    private const string Year2 = @"['’]?(?<y>\d\d)" + Clean;
    private const string Dash = @"[-–—‐‑−]";
    private const string Ordinal = @"(?:\s?(?i:st|nd|rd|th)\b)?";
    private const string Before = @"(?<![\d£$€#]|\d[.,:/]|[A-Za-z])";
    private const string NotNumbered = @"(?<!\b(?i:items?|appendix|annex|part|section|pages?|paragraphs?|paras?|no|number|table|figure|phase|version|minutes?|schedule|line)\.?\s{1,2})";

    // "18 June 2019", "Tuesday, 18th June 2019", "18th day of June, 2019", "10 and 11 July 2018", "12–13 Dec 2017", "12, 13 and 14 March", "30-Sep-21", "09th-Jan-2025"
    [GeneratedRegex(
        @"(?:(?<w>\b" + Months.WeekdayPattern + @")\s*(?:(?i:the)\s+)?)?" + Before
        + @"(?:" + NotNumbered + @"(?<d>\d{1,2})" + Ordinal + @"(?:(?:,\s?(?<d>\d{1,2})" + Ordinal + @")*\s?(?<s>" + Dash + @"|/|&|\b(?i:and|to|until|or)\b)\s?(?:(?i:on|the)\s+)?(?:" + Months.WeekdayPattern + @"\s*)?)(?=\d))?"
        + @"(?<!\d)(?<d>\d{1,2})" + Ordinal + @"(?:\s*(?:(?i:day)\s+)?(?:(?i:of)\s+)?|\s?" + Dash + @"\s?|[./])(?<m>" + Months.Pattern + @")"
        + @"(?:,?\s*(?:" + Dash + @"\s?|/)?" + Year4 + @"|(?:,?\s+|\s?" + Dash + @"\s?|/)" + Year2 + @")?")]
    public static partial Regex Days();

    // "June 18, 2019", "April 21st 2021", "April 21st"
    [GeneratedRegex(@"(?:(?<w>\b" + Months.WeekdayPattern + @")\s*)?\b(?<m>" + Months.Pattern + @")\s+(?:(?i:the)\s+)?(?<d>\d{1,2})(?:" + Ordinal + @",?\s+" + Year4 + @"|\s?(?i:st|nd|rd|th)\b)")]
    public static partial Regex MonthAndDay();

    // "September 2021", "Sept. 2021", "Apr-17", "April 21" (the month), "Apr '21"
    [GeneratedRegex(@"\b(?<m>" + Months.Pattern + @")(?:,?\s*(?:" + Dash + @"\s?|/)?" + Year4 + @"|(?:\s+|\s?" + Dash + @"\s?|/)" + Year2 + @")")]
    public static partial Regex MonthAndYear();

    // "Sept-Nov 2021", "July and August 2020", "June/July 21"
    [GeneratedRegex(@"\b(?<m>" + Months.Pattern + @")\s*(?:" + Dash + @"|/|&|\b(?i:to|and|or|until)\b)\s*(?<m>" + Months.Pattern + @")(?:,?\s*" + Year4 + @"|(?:\s+|\s?" + Dash + @"\s?)" + Year2 + @")")]
    public static partial Regex MonthsOfAYear();

    // "01/04/21", "30/9/2021", "20.09.21", "30-09-2021", "30 / 09 / 2021"
    [GeneratedRegex(@"(?<![\d£$€]|\d[./\-])(?<d>\d{1,2})(?:\s?(?<s>/)\s?|(?<s>[.\-]))(?<m>\d{1,2})(?:\s?(?<s2>/)\s?|(?<s2>[.\-]))(?<y>(?:19|20)\d\d|\d\d)(?!\d|[./\-]\d)")]
    public static partial Regex Numeric();

    // "2021-09-30"
    [GeneratedRegex(@"(?<![\d\-/.])(?<y>(?:19|20)\d\d)-(?<m>\d\d)-(?<d>\d\d)(?![\d\-])")]
    public static partial Regex Iso();

    // "11/2020", "09-2021"
    [GeneratedRegex(@"(?<![\d£./\-]|\d\s)(?<m>0?[1-9]|1[0-2])[/\-](?<y>(?:19|20)\d\d)(?![\d/\-]|[.]\d)")]
    public static partial Regex NumericMonth();

    // "12/2", only where the reader of a column of dates asks for it
    [GeneratedRegex(@"(?<![\d£./\-])(?<d>0?[1-9]|[12]\d|3[01])/(?<m>0?[1-9]|1[0-2])(?![\d/%]|\.\d)")]
    public static partial Regex DayAndMonthNumbers();

    // "Q1 2021/22", "Quarter 3 of 2024-25", "2019/20-Q1", "2019/20 Q1"
    [GeneratedRegex(@"\b(?:(?i:Q|quarter\s)\s?(?<q>[1-4])[,\s\-]*(?:(?i:of|FY)\s?)?(?<y>20\d\d)\s?[/–-]\s?(?<e>(?:20)?\d\d)|(?<y>20\d\d)[/–-](?<e>\d\d)[-\s]+(?i:Q|quarter\s)\s?(?<q>[1-4]))\b")]
    public static partial Regex FinancialQuarter();

    // "Spring 2022", "Autumn term 2021"
    [GeneratedRegex(@"\b(?<n>(?i:spring|summer|autumn|winter))(?:\s(?i:term))?,?\s(?:(?i:of)\s)?" + Year4)]
    public static partial Regex Season();

    // a cell that holds only "2022", "by 2022", "2021/22", "end of 2021-22", "FY 2021/22"
    [GeneratedRegex(@"^\s*(?:(?i:by|in|during|end of|by the end of|by end of|early|late|mid|FY|financial year)[\s-]+)?(?<y>(?:19|20)\d\d)(?:\s?[/–-]\s?(?<e>(?:20)?\d\d))?\s*[.;,]?\s*$")]
    public static partial Regex YearAlone();
}
