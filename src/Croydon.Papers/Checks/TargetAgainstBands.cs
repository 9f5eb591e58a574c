using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>A KPI that meets its target must be green by its own bands.</summary>
public sealed class TargetAgainstBands : ICheck
{
    public string Rule => "target-against-bands";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        foreach (var kpi in items.All<Kpi>().Where(k => k.Bands is { Green.IsRead: true }))
        {
            if (kpi.Target is not { Value: { } target } || Ratings.UnitDiffers(kpi, kpi.Target.Raw) != Ratings.UnitDiffers(kpi, kpi.Bands!.Green!.Raw) || kpi.Bands.Green.Holds(target))
                continue;
            var rated = kpi.Bands.Each().Where(b => b.Band.Holds(target)).Select(b => b.Rag).ToList();
            yield return new Disagreement(Rule, Severity.Warning,
                $"The target of {KpiSentences.Name(kpi)} is {kpi.Target.Raw}, but only {kpi.Bands.Green.Raw} counts as green: meeting the target would be {(rated.Count == 1 ? KpiSentences.Word(rated[0]) : "in no band")}.",
                KpiSentences.Cite(kpi, kpi.Target.Raw), KpiSentences.Cite(kpi, kpi.Bands.Green.Raw));
        }
    }
}
