using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>The total under a column of counts must be their sum; every figure may have been rounded before it was added.</summary>
public sealed partial class TableTotals : ICheck
{
    private const int FewestRows = 3;
    private const decimal LargestCount = 100_000;

    public string Rule => "totals-against-counts";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        var rows = new List<Kpi>();
        foreach (var kpi in items.All<Kpi>().Where(k => k.Layout == KpiLayout.Table))
        {
            if (rows.Count > 0 && !SameTable(rows[^1], kpi))
                rows.Clear();
            if (!kpi.Title.StartsWith("total", StringComparison.OrdinalIgnoreCase))
                rows.Add(kpi);
            else
            {
                foreach (var found in rows.Count >= FewestRows ? Compare(kpi, rows) : [])
                    yield return found;
                rows.Clear();
            }
        }
    }

    private static bool SameTable(Kpi a, Kpi b) =>
        a.Source.Page == b.Source.Page && a.Values.Select(v => v.Period).SequenceEqual(b.Values.Select(v => v.Period));

    private IEnumerable<Disagreement> Compare(Kpi total, List<Kpi> rows)
    {
        foreach (var printed in total.Values.Where(v => v.Value is not null && !v.Raw.Contains('%', StringComparison.Ordinal)))
        {
            var parts = rows.Select(r => r.Values.First(v => v.Period == printed.Period)).ToList();
            if (parts.Exists(p => p.Value is null || p.Raw.Contains('%', StringComparison.Ordinal)))
                continue;
            var sum = parts.Sum(p => p.Value!.Value);
            var tolerance = MayBeRounded(total, parts) ? 0.05m * (parts.Count + 1) * Scale(parts) : 0;
            if (Math.Abs(sum - printed.Value!.Value) > tolerance)
                yield return new Disagreement(Rule, Severity.Warning,
                    $"“{total.Title}” is given as {printed.Raw} for {printed.PeriodRaw}, but the {parts.Count} figures above it add up to {sum:#,0.##}.",
                    KpiSentences.Cite(printed), KpiSentences.Cite(parts[0]));
        }
    }

    /// <summary>Money, decimals, thousands and very large figures; plain counts add up exactly.</summary>
    private static bool MayBeRounded(Kpi total, List<KpiValue> parts) =>
        total.Unit != KpiUnit.Count || parts.Exists(p => p.Decimals > 0 || p.Value >= LargestCount) || Scaled().IsMatch($"{total.Title} {total.Caption} {total.Group}");

    // "(thousands)", "£000s", "in millions", "subject to rounding"
    [GeneratedRegex(@"\bthousands?\b|000|\bmillions?\b|£m\b|\bround(?:ed|ing)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Scaled();

    /// <summary>Ten where figures are printed as whole numbers, one for one decimal: half a printed unit a figure, as a share of 0.05.</summary>
    private static decimal Scale(List<KpiValue> parts) => parts.Max(p => p.Decimals ?? 0) switch { 0 => 10, 1 => 1, _ => 0.1m };
}
