using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>Every reported figure must be in one of the KPI's bands; told once for each KPI, of its latest such figure.</summary>
public sealed class ValueInNoBand : ICheck
{
    public string Rule => "value-in-no-band";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        foreach (var kpi in items.All<Kpi>().Where(k => KpiRules.InOrder(k).Count == 3))
        {
            var outside = kpi.Values.Where(v => v.Value is { } value && !kpi.Bands!.Each().Any(b => Ratings.UnitDiffers(kpi, b.Band.Raw) || b.Band.Holds(value))).ToList();
            if (outside.Count == 0)
                continue;
            var rest = outside.Count > 1 ? $" (and {string.Join(", ", outside.SkipLast(1).Select(v => $"{v.Raw} for {v.PeriodRaw}"))})" : "";
            yield return new Disagreement(Rule, Severity.Warning,
                $"{KpiSentences.Name(kpi)} is {outside[^1].Raw} for {outside[^1].PeriodRaw}{rest}, which is in none of its bands: {string.Join("; ", kpi.Bands!.Each().Select(b => $"{KpiSentences.Word(b.Rag)} {b.Band.Raw}"))}.",
                KpiSentences.Cite(outside[^1]), KpiSentences.Cite(kpi, kpi.Bands.Raw.Length > 0 ? kpi.Bands.Raw : kpi.Bands.Green!.Raw));
        }
    }
}
