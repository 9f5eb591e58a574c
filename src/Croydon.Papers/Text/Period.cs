using System.Globalization;

namespace Croydon.Papers.Text;

public enum PeriodKind
{
    Month,
    Quarter,
    FinancialYear,
    CalendarYear,

    /// <summary>Twelve months to the end of a month.</summary>
    RollingYear,

    /// <summary>Some other run of months, such as the year to date.</summary>
    Span,

    /// <summary>The paper's current period, where it says no more.</summary>
    Latest,

    /// <summary>The one before <see cref="Latest"/>, where the paper says no more.</summary>
    Previous,
}

/// <summary>A time that a figure is reported for.</summary>
/// <param name="Code">"2017-04", "2019/20-Q1", "2019/20", "2019", "12m-2024-12", "2024-04..2024-12", "latest", "previous".</param>
/// <param name="End">Its last day; null for latest and previous.</param>
public sealed record Period(PeriodKind Kind, string Code, DateOnly? End)
{
    /// <summary>Its first day; null where it has no last one.</summary>
    public DateOnly? Start => (Kind, End) switch
    {
        (PeriodKind.Span, _) => DateOnly.ParseExact(Code[..7] + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture),
        (PeriodKind.Month, { } end) => FirstDay(end, 1),
        (PeriodKind.Quarter, { } end) => FirstDay(end, 3),
        (_, { } end) => FirstDay(end, 12),
        _ => null,
    };

    public static Period Latest { get; } = new(PeriodKind.Latest, "latest", null);

    public static Period Previous { get; } = new(PeriodKind.Previous, "previous", null);

    public static Period Month(int year, int month) => new(PeriodKind.Month, FormattableString.Invariant($"{year:0000}-{month:00}"), LastDay(year, month));

    /// <param name="startYear">The calendar year in which the financial year starts (1 April).</param>
    /// <param name="number">1 (April to June) to 4 (January to March).</param>
    public static Period Quarter(int startYear, int number) =>
        new(PeriodKind.Quarter, FormattableString.Invariant($"{YearCode(startYear)}-Q{number}"), LastDay(number == 4 ? startYear + 1 : startYear, number == 4 ? 3 : 3 + (number * 3)));

    public static Period FinancialYear(int startYear) => new(PeriodKind.FinancialYear, YearCode(startYear), LastDay(startYear + 1, 3));

    public static Period CalendarYear(int year) => new(PeriodKind.CalendarYear, FormattableString.Invariant($"{year:0000}"), LastDay(year, 12));

    public static Period RollingYear(int year, int month) => new(PeriodKind.RollingYear, FormattableString.Invariant($"12m-{year:0000}-{month:00}"), LastDay(year, month));

    /// <summary>The months from one to another, both included: a quarter or a year where they are one.</summary>
    public static Period Months((int Year, int Month) from, (int Year, int Month) to)
    {
        var length = ((to.Year - from.Year) * 12) + to.Month - from.Month + 1;
        return (length, from.Month) switch
        {
            (1, _) => Month(to.Year, to.Month),
            (3, 4 or 7 or 10) => Quarter(from.Year, (from.Month - 1) / 3),
            (3, 1) => Quarter(from.Year - 1, 4),
            (12, 4) => FinancialYear(from.Year),
            (12, 1) => CalendarYear(from.Year),
            (12, _) => RollingYear(to.Year, to.Month),
            _ => new Period(PeriodKind.Span, FormattableString.Invariant($"{from.Year:0000}-{from.Month:00}..{to.Year:0000}-{to.Month:00}"), LastDay(to.Year, to.Month)),
        };
    }

    /// <summary>The start year of the financial year that a month lies in.</summary>
    public static int FinancialYearOf(int year, int month) => month >= 4 ? year : year - 1;

    private static string YearCode(int startYear) => FormattableString.Invariant($"{startYear:0000}/{(startYear + 1) % 100:00}");

    private static DateOnly FirstDay(DateOnly end, int months) => new DateOnly(end.Year, end.Month, 1).AddMonths(1 - months);

    private static DateOnly LastDay(int year, int month) => new(year, month, DateTime.DaysInMonth(year, month));
}
