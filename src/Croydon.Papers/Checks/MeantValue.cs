using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>Which value of a KPI a sentence means.</summary>
internal static class MeantValue
{
    /// <summary>The value of the month named; else the last, or the one before for "up from"; null where that is not in the table.</summary>
    public static KpiValue? Of(Kpi kpi, MentionFigure figure)
    {
        var values = kpi.Values.Where(v => v.Value is not null).ToList();
        if (figure.Month is { } month)
            return values.FindLast(v => month.StartsWith("--", StringComparison.Ordinal) ? v.Period.Length == 7 && v.Period.EndsWith(month[1..], StringComparison.Ordinal) : v.Period == month);
        if (kpi.Last is not { Value: not null } last)
            return null;
        return figure.IsPrevious ? Before(kpi, last) : last;
    }

    /// <summary>The value reported before another one; null where there is none.</summary>
    public static KpiValue? Before(Kpi kpi, KpiValue value)
    {
        if (value.Period == "latest")
            return kpi.Values.FirstOrDefault(v => v.Period == "previous" && v.Value is not null);
        var at = kpi.Values.TakeWhile(v => !ReferenceEquals(v, value)).ToList();
        return at.Count > 0 && at[^1].Value is not null ? at[^1] : null;
    }
}
