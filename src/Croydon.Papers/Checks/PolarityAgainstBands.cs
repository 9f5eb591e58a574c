using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>Where smaller is said to be better, small figures must be green.</summary>
public sealed class PolarityAgainstBands : ICheck
{
    public string Rule => "polarity-against-bands";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        foreach (var kpi in items.All<Kpi>())
        {
            if (kpi is not { Polarity: { } polarity, PolarityRaw: { } raw } || KpiRules.OfBands(kpi.Bands) is not { } ofBands || polarity == ofBands)
                continue;
            yield return new Disagreement(Rule, Severity.Warning,
                $"{KpiSentences.Name(kpi)} is marked “{raw}” ({(polarity == Polarity.Bigger ? "bigger" : "smaller")} is better), but its green band is {kpi.Bands!.Green!.Raw}.",
                KpiSentences.Cite(kpi, raw), KpiSentences.Cite(kpi, kpi.Bands.Green.Raw));
        }
    }
}
