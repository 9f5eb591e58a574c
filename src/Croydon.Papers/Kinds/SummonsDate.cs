using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds;

/// <summary>The day on which an agenda was sent out.</summary>
internal static class SummonsDate
{
    private const int LongestNotice = 60;
    private const int LongestLine = 60;

    /// <summary>The date on a line of its own, before the meeting by no more than two months; null where there is none.</summary>
    public static DateOnly? Of(Opening opening, DateOnly? meeting) =>
        opening.Lines.SelectMany(l => Candidates(l.Text)).Where(d => meeting is null || (d < meeting && d.AddDays(LongestNotice) > meeting)).Select(d => (DateOnly?)d).FirstOrDefault();

    private static IEnumerable<DateOnly> Candidates(string line)
    {
        foreach (var date in Dates.FindAll(line))
            if (date.Day is { } day && (line.Length - date.Raw.Length < 8 || (line.Length > LongestLine && date.End >= line.Length - 1 && date.Weekday is not null)))
                yield return day;
    }
}
