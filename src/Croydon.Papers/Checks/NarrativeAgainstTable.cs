using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Text;

namespace Croydon.Papers.Checks;

/// <summary>A figure of a sentence that names an indicator must be the figure of the indicator's table.</summary>
public sealed class NarrativeAgainstTable : ICheck
{
    public string Rule => "narrative-against-table";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        var kpis = items.All<Kpi>().Where(k => k.Ref is not null && k.Layout != KpiLayout.Summary).ToList();
        var mentions = items.All<KpiMention>().ToList();
        foreach (var mention in mentions)
        {
            foreach (var figure in mention.Figures.Where(f => f.Ref is not null))
            {
                if (kpis.Find(k => KpiRef.Key(k.Ref!) == KpiRef.Key(figure.Ref!)) is { } kpi && Compare(kpi, figure, mention.Source) is { } found)
                    yield return found;
            }
        }

        foreach (var (kpi, figure, source) in ImpliedFigures.In(paper, kpis, mentions))
        {
            if (Compare(kpi, figure, source) is { } found)
                yield return found with { Confidence = 0.7 };
        }
    }

    private Disagreement? Compare(Kpi kpi, MentionFigure figure, Citation source)
    {
        if (MeantValue.Of(kpi, figure) is not { Value: { } value } meant || (kpi.Unit == KpiUnit.Percent) != figure.Raw.Contains('%', StringComparison.Ordinal)
            || Rounding.Agree(figure.Value, figure.Decimals, figure.Comparison, value, meant.Decimals ?? 0))
            return null;
        return new Disagreement(Rule, Severity.Warning,
            $"The text gives {figure.Raw} for {KpiSentences.Name(kpi)}, but the table shows {meant.Raw} for {meant.PeriodRaw}.",
            new CitedValue(figure.Raw, source), KpiSentences.Cite(meant));
    }
}
