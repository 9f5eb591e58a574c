using Croydon.Papers.Text;

namespace Croydon.Papers.App.Kpis;

/// <summary>Periods as users give them in a URL.</summary>
internal static class PeriodParameter
{
    /// <summary>A sentence on the first text that is no period with a date; null where all are, and for null.</summary>
    public static string? Wrong(params IEnumerable<string?> texts) =>
        texts.FirstOrDefault(t => t is not null && PeriodCode.Read(t)?.End is null) is { } wrong
            ? $"{wrong} is no period: a month is 2017-04, a quarter 2019/20-Q1, a financial year 2019/20, a calendar year 2019, twelve months 12m-2024-12."
            : null;
}
