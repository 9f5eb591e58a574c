using System.Globalization;
using Croydon.Papers.Text;

namespace Croydon.Papers.Search.Passages;

/// <summary>Dates in any form as one word: the day "d20180710", and its month "m201807".</summary>
public static class DateTerms
{
    private const int LongestSpan = 31;

    public static IEnumerable<string> In(string text) => Dates.FindAll(text).SelectMany(Of).Distinct();

    /// <summary>The days that a date names (none for a month or longer), else its month; nothing for years and unknown dates.</summary>
    public static IEnumerable<string> Exactly(DateReading date)
    {
        if (date is not { From: { } from, To: { } to })
            return [];
        return date.Precision switch
        {
            DatePrecision.Day when to.DayNumber - from.DayNumber < LongestSpan => Enumerable.Range(from.DayNumber, to.DayNumber - from.DayNumber + 1).Select(n => Day(DateOnly.FromDayNumber(n))),
            DatePrecision.Month => [Month(from)],
            _ => [],
        };
    }

    /// <summary>Its days and its months.</summary>
    public static IEnumerable<string> Of(DateReading date) =>
        date is { From: { } from, To: { } to, Precision: DatePrecision.Day or DatePrecision.Month }
            ? Exactly(date).Append(Month(from)).Append(Month(to))
            : [];

    private static string Day(DateOnly date) => "d" + date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Month(DateOnly date) => "m" + date.ToString("yyyyMM", CultureInfo.InvariantCulture);
}
