using System.Globalization;
using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Inspections;

/// <summary>Puts a date reading on a visit.</summary>
internal static partial class VisitDates
{
    private const int LongestInspection = 45;

    public static Visit On(this Visit visit, DateReading date)
    {
        if (date.From is not { } from || date.To is not { } to)
            return visit;
        var whole = date.Precision != DatePrecision.Day;
        return visit with
        {
            First = from,
            Last = to,
            DateFrom = Shown(from, whole),
            DateTo = Shown(to, whole) == Shown(from, whole) ? null : Shown(to, whole),
            DateRaw = date.Raw,
            YearFrom = date.InferredYear,
        };
    }

    /// <summary>The dates of a text; two that bound one visit ("between 21 March 2017 and 24 March 2017", "31 January and 1 February 2023") are one span.</summary>
    public static IReadOnlyList<DateReading> In(string text, DateOnly? near = null)
    {
        var joined = new List<DateReading>();
        foreach (var date in Dates.FindAll(text, near))
        {
            if (joined.Count > 0 && AreOneSpan(text, joined[^1], date))
                joined[^1] = joined[^1] with { Raw = text[joined[^1].Start..date.End], To = date.To, InferredYear = date.InferredYear };
            else
                joined.Add(date);
        }

        return joined;
    }

    private static bool AreOneSpan(string text, DateReading first, DateReading second) =>
        first.Precision == DatePrecision.Day && second.Precision == DatePrecision.Day && first.From is { } from && second.To is { } to
        && to > from && to.DayNumber - from.DayNumber <= LongestInspection && Between().IsMatch(text[first.End..second.Start]);

    // the words between the first and the last day
    [GeneratedRegex(@"^\s*(?:and|to|until|&|[-–—─‐‑])\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Between();

    private static string Shown(DateOnly day, bool month) => day.ToString(month ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
