using System.Globalization;

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

    /// <summary>The day on which the period ends or the month begins, for order and for the chart; null for "latest" and other words.</summary>
    public static DateOnly? Point(string period)
    {
        if (period.StartsWith("12m-", StringComparison.Ordinal))
            return Month(period[4..]);
        if (Month(period) is { } month)
            return month;
        if (period.Length < 4 || !int.TryParse(period[..4], NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year < 1900)
            return null;
        if (period.Contains("-Q", StringComparison.Ordinal) && period[^1] is >= '1' and <= '4')
            return new DateOnly(year, 4, 1).AddMonths((3 * (period[^1] - '0')) - 1);
        return period.Contains('/', StringComparison.Ordinal) ? new DateOnly(year + 1, 3, 1) : new DateOnly(year, 12, 1);
    }

    private static DateOnly? Month(string period) =>
        DateOnly.TryParseExact(period + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month : null;
}
