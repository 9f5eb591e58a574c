using System.Globalization;

namespace Croydon.Papers.Search.Language;

/// <summary>Dates of from: and to:, whole or shortened.</summary>
public static class QueryDates
{
    /// <param name="end">True gives the last day of a month or year, false the first.</param>
    /// <returns>Null where the text is none of 2018-03-31, 2018-03, 2018.</returns>
    public static DateOnly? Read(string text, bool end)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        if (DateOnly.TryParseExact(text, "yyyy-MM", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month))
            return end ? new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month)) : month;
        if (DateOnly.TryParseExact(text, "yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var year))
            return end ? new DateOnly(year.Year, 12, 31) : year;
        return null;
    }
}
