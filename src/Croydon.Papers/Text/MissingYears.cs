using System.Globalization;

namespace Croydon.Papers.Text;

/// <summary>Years that a paper does not print, taken from what stands near, with the reason.</summary>
internal static class MissingYears
{
    private static readonly CultureInfo British = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"28 January to 1 February 2019": the year of <paramref name="other"/>, a year earlier or later where the order asks for it.</summary>
    public static DateReading FillFrom(DateReading date, DateReading other)
    {
        if (date.Issue != DateReading.NoYear || other.From is not { } known || other.InferredYear is not null)
            return date;
        var year = known.Year;
        var (_, last, month) = date.Yearless;
        if (date.Start < other.Start && (month, last).CompareTo((known.Month, known.Day)) > 0)
            year--;
        else if (date.Start > other.Start && (month, last).CompareTo((known.Month, known.Day)) < 0)
            year++;
        return Fill(date, year, $"the year is that of “{other.Raw}”, which it is joined to");
    }

    public static IReadOnlyList<DateReading> FillNear(IReadOnlyList<DateReading> dates, DateOnly? near) =>
        near is not { } day ? dates : [.. dates.Select(d => d.Issue == DateReading.NoYear ? FillNear(d, day) : d)];

    /// <summary>The year that brings it nearest to <paramref name="near"/>, among those where the printed day of the week fits if one does.</summary>
    private static DateReading FillNear(DateReading date, DateOnly near)
    {
        var candidates = Enumerable.Range(near.Year - 1, 3)
            .Select(y => (Year: y, Day: Calendar.Day(y, date.Yearless.Month, date.Yearless.FirstDay)))
            .Where(c => c.Day is not null)
            .OrderByDescending(c => date.Weekday is { } w && c.Day!.Value.DayOfWeek == w)
            .ThenBy(c => Math.Abs(c.Day!.Value.DayNumber - near.DayNumber))
            .ToList();
        return candidates.Count == 0
            ? date with { Issue = DateReading.NotACalendarDate }
            : Fill(date, candidates[0].Year, $"no year is printed: taken as the one nearest to {near.ToString("d MMMM yyyy", British)}");
    }

    private static DateReading Fill(DateReading date, int year, string reason)
    {
        var (first, last, month) = date.Yearless;
        return Calendar.Span(date.Raw, date.Start, (first, last, month), year) with { Weekday = date.Weekday, InferredYear = reason };
    }
}
