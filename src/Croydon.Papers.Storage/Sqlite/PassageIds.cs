namespace Croydon.Papers.Storage.Sqlite;

/// <summary>
/// Ids of passages follow the date of their paper, so that "newest first" is the index's own order and a range of dates
/// is a range of ids. Papers without a date come first.
/// </summary>
internal static class PassageIds
{
    private const int PlaceBits = 32;

    /// <summary>Lowest and highest id of papers of that date.</summary>
    public static (long Low, long High) Of(DateOnly? date)
    {
        var low = (date is { } day ? (long)day.DayNumber : 0) << PlaceBits;
        return (low, low + (1L << PlaceBits) - 1);
    }

    /// <summary>The year of the paper that a passage belongs to; null where the paper has no date.</summary>
    public static int? YearOf(long id)
    {
        var day = (int)(id >> PlaceBits);
        return day == 0 ? null : DateOnly.FromDayNumber(day).Year;
    }
}
