using System.Globalization;
using Croydon.Papers.Text;

namespace Croydon.Papers.App.Kpis;

/// <summary>The contract's codes of periods as people say them, and as points in time for a chart.</summary>
internal static class Periods
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"2018-01" as "January 2018", "2019/20-Q1" as "Quarter 1 of 2019/20", "12m-2024-12" as "12 months to December 2024".</summary>
    public static string Name(string period) => period switch
    {
        _ when Month(period) is { } month => month.ToString("MMMM yyyy", British),
        _ when period.Contains("-Q", StringComparison.Ordinal) => $"Quarter {period[^1]} of {period[..^3]}",
        _ when period.StartsWith("12m-", StringComparison.Ordinal) && Month(period[4..]) is { } end => $"12 months to {end.ToString("MMMM yyyy", British)}",
        "latest" or "previous" => $"{char.ToUpperInvariant(period[0])}{period[1..]} in the paper",
        _ => period,
    };

    /// <summary>The first day of the month in which the period ends, for order and for the chart; null for "latest" and other words.</summary>
    public static DateOnly? Point(string period) => PeriodCode.Read(period)?.End is { } end ? new DateOnly(end.Year, end.Month, 1) : null;

    /// <summary>Months from the period's first day to its last; null for "latest" and other words.</summary>
    public static int? Months(string period) =>
        PeriodCode.Read(period) is { Start: { } start, End: { } end } ? ((end.Year - start.Year) * 12) + end.Month - start.Month + 1 : null;

    /// <summary>The length that most of the periods have, in months, the shorter of two: what one line of a chart can join. Null where none has a date.</summary>
    public static int? CommonMonths(IEnumerable<string> periods) =>
        periods.Select(Months).OfType<int>().GroupBy(m => m).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).Select(g => (int?)g.Key).FirstOrDefault();

    /// <summary>1 as "months", 3 as "quarters", 12 as "years", 9 as "periods of 9 months".</summary>
    public static string LengthName(int months) => months switch { 1 => "months", 3 => "quarters", 12 => "years", _ => $"periods of {months} months" };

    private static DateOnly? Month(string period) =>
        DateOnly.TryParseExact(period + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;
}
