using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>What a KPI's figures count.</summary>
internal static partial class Units
{
    private static readonly (string Word, KpiUnit Unit)[] Named =
    [
        ("%", KpiUnit.Percent), ("percentage", KpiUnit.Percent), ("percent", KpiUnit.Percent), ("per cent", KpiUnit.Percent),
        ("number", KpiUnit.Count), ("count", KpiUnit.Count), ("no", KpiUnit.Count), ("numeric", KpiUnit.Count), ("#", KpiUnit.Count),
        ("days", KpiUnit.Days), ("£", KpiUnit.Pounds), ("£000", KpiUnit.Pounds), ("pounds", KpiUnit.Pounds), ("money", KpiUnit.Pounds), ("currency", KpiUnit.Pounds),
        ("rate", KpiUnit.Ratio), ("ratio", KpiUnit.Ratio),
    ];

    /// <summary>From the unit column, then from the marks of the figures, then from the title; null where figures mix units or nothing tells.</summary>
    public static KpiUnit? Of(KpiRow row, IReadOnlyList<KpiValue> values) =>
        Array.Find(Named, n => n.Word == Fold.Key(row.Text(ColumnRole.Unit))) is { Word: not null } named ? named.Unit : Of(row.Title, values, Targets.Text(row));

    public static KpiUnit? Of(string title, IReadOnlyList<KpiValue> values, string target)
    {
        var figures = values.Where(v => v.Value is not null).Select(v => Numbers.Read(v.Raw)?.Unit).ToList();
        if (figures.Count > 0 && figures.TrueForAll(u => u == QuantityUnit.Percent))
            return KpiUnit.Percent;
        if (figures.Exists(u => u is not null) && figures.Distinct().Count() > 1)
            return null;
        if (figures.Count > 0 && figures[0] is QuantityUnit.Pounds || title.Contains('£', StringComparison.Ordinal))
            return KpiUnit.Pounds;
        if (Share().IsMatch(title))
            return KpiUnit.Percent;
        if (figures.Count > 0 && figures[0] is QuantityUnit.Days || Days().IsMatch(title))
            return KpiUnit.Days;
        if (Rate().IsMatch(title))
            return KpiUnit.Ratio;
        return figures.Count > 0 || Count().IsMatch(title) ? KpiUnit.Count
            : Numbers.Read(target)?.Unit == QuantityUnit.Percent ? KpiUnit.Percent : null;
    }

    // "Percentage of cases", "% of reviews", "Vacancies (%)"
    [GeneratedRegex(@"%|\bper\s?cent(?:age)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Share();

    // "(days)", "in days", "number of days", "average days"
    [GeneratedRegex(@"\((?:calendar |working )?days\)|\bin (?:calendar |working )?days\b|\b(?:number of|average) (?:calendar |working )?days\b", RegexOptions.IgnoreCase)]
    private static partial Regex Days();

    // "per 10,000 population", "rate of", "ratio"
    [GeneratedRegex(@"\bper (?:1,?000|10,?000|100,?000)\b|\brate of\b|\bratio\b", RegexOptions.IgnoreCase)]
    private static partial Regex Rate();

    [GeneratedRegex(@"\b(?:number|total|count) of\b", RegexOptions.IgnoreCase)]
    private static partial Regex Count();
}
