using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Text;

namespace Croydon.Papers.Checks;

/// <summary>
/// A percentage must follow from the counts that stand beside it: "number in", "number not in" and "percentage in", or
/// another number of the same cohort. The cohort is the sum of a count and its complement.
/// </summary>
public sealed class CountsAgainstPercentage : ICheck
{
    private static readonly HashSet<string> Measures = ["number", "percentage", "percent", "proportion", "share", "rate", "total"];

    public string Rule => "counts-against-percentage";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        foreach (var group in items.All<Kpi>().Where(k => k.Layout == KpiLayout.Table).GroupBy(k => k.Group))
        {
            var counts = group.Where(k => k.Unit == KpiUnit.Count).Select(k => new Measure(k)).ToList();
            var cohorts = counts.SelectMany(a => counts.Where(b => b.IsComplementOf(a)).Select(b => (In: a, Out: b))).ToList();
            foreach (var share in group.Where(k => k.Unit == KpiUnit.Percent).Select(k => new Measure(k)))
            {
                if (counts.Find(c => c.IsCountOf(share)) is { } count && Cohort(count, cohorts) is var (a, b))
                {
                    foreach (var found in Compare(share.Kpi, count.Kpi, a.Kpi, b.Kpi))
                        yield return found;
                }
            }
        }
    }

    /// <summary>The count with its own complement, else the one pair of a cohort with the same words ("on their 17th to 21st birthday").</summary>
    private static (Measure In, Measure Out)? Cohort(Measure count, List<(Measure In, Measure Out)> cohorts)
    {
        var own = cohorts.FindIndex(c => c.In == count);
        if (own >= 0)
            return cohorts[own];
        return cohorts.Count == 1 && cohorts[0].In.SharesCohortWith(count) ? cohorts[0] : null;
    }

    private IEnumerable<Disagreement> Compare(Kpi share, Kpi count, Kpi inside, Kpi outside)
    {
        foreach (var printed in share.Values.Where(v => v.Value is not null))
        {
            if (At(count, printed.Period) is not { Value: { } part } partOf || At(inside, printed.Period)?.Value is not { } a || At(outside, printed.Period)?.Value is not { } b || a + b == 0 || part > a + b)
                continue;
            var calculated = 100 * part / (a + b);
            if (!Rounding.CanBe(printed.Value!.Value, printed.Decimals ?? 0, calculated))
                yield return new Disagreement(Rule, Severity.Warning,
                    $"{KpiSentences.Name(share)} is given as {printed.Raw} for {printed.PeriodRaw}, but {part:0.##} out of {a + b:0.##} is {calculated:0.0}%.",
                    KpiSentences.Cite(printed), KpiSentences.Cite(partOf));
        }
    }

    private static KpiValue? At(Kpi kpi, string period) => kpi.Values.FirstOrDefault(v => v.Period == period);

    /// <summary>A KPI with the words of its title that say what is counted.</summary>
    private sealed record Measure(Kpi Kpi)
    {
        private readonly HashSet<string> _words = [.. Titles.Words(Kpi.Title).Where(w => !Measures.Contains(w) && !IsAcronymOf(w, Kpi.Title))];

        /// <summary>Title words are the same but for one "not" (and who is counted).</summary>
        public bool IsComplementOf(Measure other) => _words.Contains("not") && !other._words.Contains("not")
            && !_words.Any(w => w != "not" && !other._words.Contains(w)) && other._words.Count(w => !_words.Contains(w)) <= 2;

        public bool IsCountOf(Measure share) => !_words.Contains("not") && share._words.Count > 1 && share._words.IsSubsetOf(_words) && _words.Count - share._words.Count <= 3;

        public bool SharesCohortWith(Measure other) => _words.Intersect(other._words).Count() >= 3;

        // "(EET)" and "(NEET)" beside their words
        private static bool IsAcronymOf(string word, string title) => title.Contains($"({word})", StringComparison.OrdinalIgnoreCase);
    }
}
