using System.Globalization;
using Croydon.Papers.Text;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Periods as days, which SQL can compare: their codes stand in the order of time only among months.</summary>
internal static class PeriodBounds
{
    /// <summary>The last day (YYYY-MM-DD) of a period's code; null for "latest" and what is no code.</summary>
    public static string? EndOf(string? code) => code is null ? null : Iso(PeriodCode.Read(code)?.End);

    /// <summary>The same for the first day.</summary>
    public static string? StartOf(string? code) => code is null ? null : Iso(PeriodCode.Read(code)?.Start);

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
