using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>A rating, in words or by shading, must be the one that the paper's own bands or target and floor give.</summary>
public sealed class RatingAgainstRule : ICheck
{
    public string Rule => "rag-against-bands";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        foreach (var kpi in items.All<Kpi>().Where(k => k.Layout != KpiLayout.Summary))
        {
            if (kpi is { ComputedRag: { } computed, Last: { } last })
            {
                if (kpi.PrintedRag is { } printed && printed != computed)
                    yield return Found(kpi, last, computed, printed, "rated");
                else if (kpi.ShadedRag is { } shaded and not Rag.None && shaded != computed)
                    yield return Found(kpi, last, computed, shaded, "shaded");
            }

            foreach (var value in kpi.Values.Where(v => !ReferenceEquals(v, kpi.Last)))
            {
                if (value.ComputedRag is { } given && (value.PrintedRag ?? value.ShadedRag) is { } shown and not Rag.None && shown != given)
                    yield return Found(kpi, value, given, shown, value.PrintedRag is null ? "shaded" : "rated");
            }
        }
    }

    private Disagreement Found(Kpi kpi, KpiValue value, Rag computed, Rag shown, string how)
    {
        var rule = kpi.Bands is { Raw.Length: > 0 } bands ? bands.Raw : $"target {kpi.Target?.Raw}" + (kpi.Floor is { } floor ? $", floor {floor.Raw}" : "");
        return new Disagreement(Rule, Severity.Warning,
            $"{KpiSentences.Name(kpi)} is {how} {KpiSentences.Word(shown)} for {value.PeriodRaw}, but {value.Raw} is {KpiSentences.Word(computed)} by its own rule ({rule}).",
            KpiSentences.Cite(value), KpiSentences.Cite(kpi, rule));
    }
}
