using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Text;

namespace Croydon.Papers.Checks;

/// <summary>A whole cannot do better than its best part, nor worse than its worst.</summary>
public sealed partial class PartAgainstWhole : ICheck
{
    private const int FewestShared = 3;
    private const double Share = 0.3;

    public string Rule => "part-against-whole";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        var kpis = items.All<Kpi>().Where(k => k is { Unit: KpiUnit.Percent, Last.Value: not null }).ToList();
        foreach (var block in paper.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.ListItem && kpis.Count > 0))
        {
            foreach (var sentence in Sentences.Of(block.Text))
            {
                if (Extreme().Match(sentence) is not { Success: true } extreme || Numbers.Read(extreme.Groups["figure"].Value) is not { } part || About(block, kpis) is not { Last: { Value: { } whole } last } kpi)
                    continue;
                var best = extreme.Groups["best"].Success == (KpiRules.PolarityOf(kpi) != Polarity.Smaller);
                if (best ? part.Value < whole && !Rounding.Agree(part.Value, part.Decimals, whole, last.Decimals ?? 0) : part.Value > whole && !Rounding.Agree(part.Value, part.Decimals, whole, last.Decimals ?? 0))
                    yield return new Disagreement(Rule, Severity.Warning,
                        $"The text gives {extreme.Groups["figure"].Value} for the {extreme.Groups["word"].Value} part, but {KpiSentences.Name(kpi)} is {last.Raw} as a whole: a whole cannot be {(best ? "above its best" : "below its worst")} part.",
                        new CitedValue(extreme.Groups["figure"].Value, paper.Quote(block, sentence)), KpiSentences.Cite(last));
            }
        }
    }

    /// <summary>The indicator of the same page that the paragraph shares most words with.</summary>
    private static Kpi? About(Block block, List<Kpi> kpis)
    {
        var words = Titles.Words(block.Text).ToHashSet();
        return kpis.Where(k => k.Source.Page == block.Page).Select(k => (Kpi: k, Words: Titles.Words(k.Title).Distinct().ToList()))
            .Select(k => (k.Kpi, Shared: k.Words.Count(words.Contains), k.Words.Count))
            .Where(k => k.Shared >= FewestShared && k.Shared >= Share * k.Count).OrderByDescending(k => k.Shared).FirstOrDefault().Kpi;
    }

    // "with the best performing being the Housing Department with 82%", "the lowest was Adults at 54%"
    [GeneratedRegex(@"\b(?<word>(?<best>best[- ]performing|highest[- ]performing)|worst[- ]performing|lowest[- ]performing)\b[^.%]*?\b(?:with|at|was|of|achieving)\s+(?<figure>\d{1,3}(?:\.\d+)?\s?%)", RegexOptions.IgnoreCase)]
    private static partial Regex Extreme();
}
