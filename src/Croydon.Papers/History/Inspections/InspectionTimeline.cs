using System.Globalization;

namespace Croydon.Papers.History.Inspections;

/// <summary>Puts the visits that many papers tell of in order, each once, and shows which of a numbered series no paper tells of.</summary>
public static class InspectionTimeline
{
    // Numbers further apart in time belong to two series: after the next full inspection counting starts anew.
    private const int LongestSeriesGapInYears = 3;

    /// <summary>By date; gaps stand where they belong. Of one authority: filter before where papers tell of several.</summary>
    public static IReadOnlyList<TimelineEntry> Of(IEnumerable<VisitSighting> sightings)
    {
        var told = new List<List<VisitSighting>>();
        foreach (var sighting in sightings.OrderByDescending(s => s.DateFrom?.Length ?? 0).ThenBy(s => s.Paper.Date ?? DateOnly.MaxValue))
        {
            if (told.Find(t => t.Exists(s => IsSame(s, sighting))) is { } known)
                known.Add(sighting);
            else
                told.Add([sighting]);
        }

        var entries = told.Select(Entry).OrderBy(e => e.DateFrom ?? "9", StringComparer.Ordinal).ToList();
        return WithGaps(entries);
    }

    /// <summary>One visit where the dates agree as far as both go, or, where one has none, the number; never two different numbers.</summary>
    private static bool IsSame(VisitSighting a, VisitSighting b)
    {
        if (a.By != b.By || (a.Number is not null && b.Number is not null && a.Number != b.Number))
            return false;
        if (a.DateFrom is null || b.DateFrom is null)
            return a.Type == b.Type && a.Number is not null && a.Number == b.Number;
        return (a.Type == b.Type || a.Number is null || b.Number is null)
            && (a.DateFrom.StartsWith(b.DateFrom, StringComparison.Ordinal) || b.DateFrom.StartsWith(a.DateFrom, StringComparison.Ordinal));
    }

    private static TimelineEntry Entry(List<VisitSighting> sightings)
    {
        var best = sightings[0];
        var numbered = sightings.Find(s => s.Number is not null) ?? best;
        var number = numbered.Number;
        var papers = sightings.OrderBy(s => s.Paper.Date ?? DateOnly.MaxValue).ToList();
        var count = papers.Select(s => s.Paper.Id).Distinct(StringComparer.Ordinal).Count();
        var sentence = $"{best.By}: {(number is { } n ? Ordinal(n) + " " : "")}{numbered.Type}{(best.DateFrom is { } from ? ", " + Spoken(from, best.DateTo) : "")}; told by {count} {(count == 1 ? "paper" : "papers")}.";
        return new TimelineEntry(best.By, numbered.Type, number, best.DateFrom, best.DateTo, papers, sentence);
    }

    private static List<TimelineEntry> WithGaps(List<TimelineEntry> entries)
    {
        var all = new List<TimelineEntry>();
        foreach (var entry in entries)
        {
            var before = all.FindLast(e => e.Number is not null && !e.IsGap && e.By == entry.By && e.Type == entry.Type);
            if (entry is { Number: { } number, DateFrom: not null })
                all.AddRange(Gaps(before is not null && IsOneSeries(before, entry) ? before : null, entry, number));
            all.Add(entry);
        }

        return all;
    }

    private static IEnumerable<TimelineEntry> Gaps(TimelineEntry? before, TimelineEntry after, int number)
    {
        for (var missing = (before?.Number ?? 0) + 1; missing < number; missing++)
        {
            var when = before?.DateFrom is { } from ? $"between {Day(before.DateTo ?? from)} and {Day(after.DateFrom!)}" : $"before {Day(after.DateFrom!)}";
            yield return new TimelineEntry(after.By, after.Type, missing, null, null, [], $"{after.By}: the {Ordinal(missing)} {after.Type}, {when}, is in no paper.");
        }
    }

    private static bool IsOneSeries(TimelineEntry before, TimelineEntry after) =>
        before.Number < after.Number && before.DateFrom is not null
        && YearOf(after.DateFrom!) - YearOf(before.DateFrom) <= LongestSeriesGapInYears;

    private static int YearOf(string date) => int.Parse(date.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Ordinal(int n) =>
        n.ToString(CultureInfo.InvariantCulture) + ((n % 100) is >= 11 and <= 13 ? "th" : (n % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });

    private static string Spoken(string from, string? to) =>
        to is null || to == from ? Day(from) : $"{Day(from)} to {Day(to)}";

    private static string Day(string date) =>
        DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day.ToString("d MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))
        : DateOnly.TryParseExact(date + "-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) ? month.ToString("MMMM yyyy", CultureInfo.GetCultureInfo("en-GB"))
        : date;
}
