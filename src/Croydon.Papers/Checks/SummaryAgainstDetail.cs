using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>A paper's summary of its indicators must list those that its tables and cards report, with the same ratings.</summary>
public sealed class SummaryAgainstDetail : ICheck
{
    private const double Same = 0.75;
    private const int ListedByRule = 3;

    public string Rule => "summary-against-detail";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        var kpis = items.All<Kpi>().ToList();
        return Unlisted(kpis).Concat(OtherRatings(kpis));
    }

    private IEnumerable<Disagreement> Unlisted(List<Kpi> kpis)
    {
        var listed = kpis.Where(k => k.Listed == true).ToList();
        if (listed.Count < ListedByRule)
            return [];
        return kpis.Where(k => k is { Listed: false, Ref: not null }).Select(k => new Disagreement(Rule, Severity.Info,
            $"{KpiSentences.Name(k)} is in the tables but not in the paper's summary of indicators.",
            KpiSentences.Cite(k, k.RefRaw ?? k.Ref!), null));
    }

    private IEnumerable<Disagreement> OtherRatings(List<Kpi> kpis)
    {
        var details = kpis.Where(k => k.Layout != KpiLayout.Summary).ToList();
        foreach (var summary in kpis.Where(k => k.Layout == KpiLayout.Summary))
        {
            var detail = details.Select(d => (Kpi: d, Likeness: Titles.Likeness(d.Title, summary.Title))).OrderByDescending(d => d.Likeness).FirstOrDefault();
            if (detail.Kpi is null || detail.Likeness < Same)
                continue;
            foreach (var value in summary.Values)
            {
                var other = value.Period == "latest" ? detail.Kpi.PrintedRag : detail.Kpi.Values.FirstOrDefault(v => v.Period == value.Period)?.PrintedRag;
                if (value.PrintedRag is { } told && other is { } shown && told != shown)
                    yield return new Disagreement(Rule, Severity.Warning,
                        $"The summary rates {KpiSentences.Name(summary)} {KpiSentences.Word(told)} ({value.PeriodRaw}), but its own entry says {KpiSentences.Word(shown)}.",
                        KpiSentences.Cite(value), KpiSentences.Cite(detail.Kpi, KpiSentences.Word(shown)));
            }
        }
    }
}
