using System.Globalization;
using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Checks;

/// <summary>Dates that no calendar has: 31 September, 29 February of a common year.</summary>
public sealed partial class InvalidDateCheck : ICheck
{
    private const int LastDay = 31;
    private const int LastMonth = 12;

    public string Rule => "invalid-date";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items) =>
        PrintedDates.Of(paper)
            .Where(d => d.Date.Issue == DateReading.NotACalendarDate && IsMeantAsDate(d.Date.Raw))
            .Select(d => new Disagreement(Rule, Severity.Error, $"“{d.Date.Raw}” is not a date: {Why(d.Date.Raw)}.", new CitedValue(d.Date.Raw, d.Source), null));

    /// <summary>A number such as 45/67/89 is a reference, not a date gone wrong.</summary>
    private static bool IsMeantAsDate(string raw) =>
        Numbers().Match(raw) is not { Success: true } m || (Int(m, "d") is >= 1 and <= LastDay && Int(m, "m") is >= 1 and <= LastMonth);

    private static string Why(string raw)
    {
        var numeric = Numbers().Match(raw);
        if (numeric.Success)
            return Days(YearOf(numeric.Groups["y"].Value), Int(numeric, "m"));
        var named = MonthName().Match(raw);
        return named.Success ? Days(YearOf(named.Groups["y"].Value), Months.Number(named.Groups["m"].Value)) : "there is no such day";
    }

    private static string Days(int? year, int month)
    {
        var days = DateTime.DaysInMonth(year ?? 2000, month);
        var name = year is { } y && month == 2 ? Spoken.Month(y, month) : CultureInfo.GetCultureInfo("en-GB").DateTimeFormat.GetMonthName(month);
        return $"{name} has {days} days";
    }

    private static int? YearOf(string digits) =>
        digits.Length == 0 ? null : int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture) is var y && digits.Length == 2 ? 2000 + y : y;

    private static int Int(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    // "31/09/21", "31-09-2021", "31.09.21"
    [GeneratedRegex(@"^(?<d>\d{1,2})\s?[/.-]\s?(?<m>\d{1,2})\s?[/.-]\s?(?<y>\d{4}|\d\d)$")]
    private static partial Regex Numbers();

    // "31 September 2021", "31st of Sept"
    [GeneratedRegex(@"(?<m>" + Months.Pattern + @")\D*(?<y>\d{4}|\d\d)?$")]
    private static partial Regex MonthName();
}
