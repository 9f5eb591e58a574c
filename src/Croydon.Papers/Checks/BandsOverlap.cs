using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>No figure may be in two bands.</summary>
public sealed class BandsOverlap : ICheck
{
    public string Rule => "bands-overlap";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        foreach (var kpi in items.All<Kpi>())
        {
            var bands = KpiRules.InOrder(kpi);
            foreach (var ((lower, low), (upper, high)) in bands.Zip(bands.Skip(1)))
            {
                if (low.Max is not { } max || high.Min is not { } min || !(min < max || (min == max && low.MaxIncluded && high.MinIncluded)))
                    continue;
                yield return new Disagreement(Rule, Severity.Warning,
                    $"Two bands of {KpiSentences.Name(kpi)} overlap: {(min == max ? $"{min:0.##} is" : $"figures from {min:0.##} to {max:0.##} are")} both {KpiSentences.Word(lower)} ({low.Raw}) and {KpiSentences.Word(upper)} ({high.Raw}).",
                    KpiSentences.Cite(kpi, low.Raw), KpiSentences.Cite(kpi, high.Raw));
            }
        }
    }
}
