using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>Between two neighbouring bands no figure may be left that the KPI can take: whole-number bands leave gaps for decimals.</summary>
public sealed class BandsGap : ICheck
{
    public string Rule => "bands-gap";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        foreach (var kpi in items.All<Kpi>())
        {
            var bands = KpiRules.InOrder(kpi);
            var gaps = bands.Zip(bands.Skip(1)).Where(p => Leaves(kpi, p.First.Band, p.Second.Band)).ToList();
            if (gaps.Count == 0)
                continue;
            var ((lower, low), (upper, high)) = gaps[0];
            yield return new Disagreement(Rule, IsSmall(low, high) && !kpi.Values.Any(v => v.Decimals > 0) ? Severity.Info : Severity.Warning,
                $"The bands of {KpiSentences.Name(kpi)} leave a gap: a figure between {low.Max:0.##} and {high.Min:0.##} is neither {KpiSentences.Word(lower)} nor {KpiSentences.Word(upper)}{(gaps.Count > 1 ? ", and there is a second gap" : "")}.",
                KpiSentences.Cite(kpi, low.Raw), KpiSentences.Cite(kpi, high.Raw));
        }
    }

    /// <summary>A step of the bands' last digit is no gap for a count, and one for a percentage or any figure printed finer than the bands.</summary>
    private static bool Leaves(Kpi kpi, Band low, Band high)
    {
        if (low.Max is not { } max || high.Min is not { } min || min <= max)
            return false;
        var decimals = Math.Max(KpiRules.DecimalsOf(low), KpiRules.DecimalsOf(high));
        return !IsSmall(low, high) || (decimals == 0 && kpi.Unit is KpiUnit.Percent) || kpi.Values.Any(v => v.Decimals > decimals);
    }

    private static bool IsSmall(Band low, Band high) =>
        high.Min - low.Max <= (Math.Max(KpiRules.DecimalsOf(low), KpiRules.DecimalsOf(high)) switch { 0 => 1m, 1 => 0.1m, _ => 0.01m });
}
