using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>Figures, target and bands must be in one unit: counts cannot be held against shares.</summary>
public sealed class UnitMismatch : ICheck
{
    public string Rule => "unit-mismatch";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        foreach (var kpi in items.All<Kpi>())
        {
            var other = new[] { kpi.Target?.Raw, kpi.Bands?.Green?.Raw, kpi.Floor?.Raw }.FirstOrDefault(r => r is not null && Ratings.UnitDiffers(kpi, r));
            if (other is null || kpi.Values.LastOrDefault(v => v.Value is not null) is not { } value)
                continue;
            yield return new Disagreement(Rule, Severity.Warning,
                $"The figures of {KpiSentences.Name(kpi)} are {Unit(kpi.Unit)} ({value.Raw} for {value.PeriodRaw}), but they are held against “{other}”.",
                KpiSentences.Cite(value), KpiSentences.Cite(kpi, other));
        }
    }

    private static string Unit(KpiUnit? unit) => unit switch
    {
        KpiUnit.Days => "days",
        KpiUnit.Pounds => "money",
        KpiUnit.Percent => "percentages",
        KpiUnit.Ratio => "rates",
        _ => "counts",
    };
}
