namespace Croydon.Papers.Text;

/// <summary>Makes readings of numbers, and says where the calendar has no such day.</summary>
internal static class Calendar
{
    /// <summary>Days of one month and year.</summary>
    public static DateReading Span(string raw, int start, (int First, int Last, int Month) at, int year)
    {
        var (from, to) = (Day(year, at.Month, at.First), Day(year, at.Month, at.Last));
        return from is null || to is null
            ? new DateReading(raw, start, null, null, DatePrecision.Day) { Issue = DateReading.NotACalendarDate }
            : new DateReading(raw, start, from, to, DatePrecision.Day);
    }

    /// <summary>Whole months from the first of <paramref name="month"/> (which may be past 12).</summary>
    public static DateReading Months(string raw, int start, int year, int month, int count, DatePrecision precision)
    {
        var from = new DateOnly(year, 1, 1).AddMonths(month - 1);
        return new DateReading(raw, start, from, from.AddMonths(count).AddDays(-1), precision);
    }

    public static DateOnly? Day(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
