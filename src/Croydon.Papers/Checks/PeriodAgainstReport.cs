using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Text;

namespace Croydon.Papers.Checks;

/// <summary>A sentence that tells a result of this report's indicators must name the report's own quarter.</summary>
public sealed partial class PeriodAgainstReport : ICheck
{
    private const int FewestSentences = 3;
    private const int FewestShared = 4;

    public string Rule => "period-against-report";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        var kpis = items.All<Kpi>().ToList();
        var told = paper.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.ListItem)
            .SelectMany(b => Sentences.Of(b.Text).Select(s => (Block: b, Sentence: s, Quarter: InQuarter().Match(s)))).Where(s => s.Quarter.Success).ToList();
        if (kpis.Count == 0 || told.GroupBy(t => t.Quarter.Groups["q"].Value).OrderByDescending(g => g.Count()).FirstOrDefault() is not { } own || own.Count() < FewestSentences)
            yield break;
        foreach (var (block, sentence, quarter) in told.Where(t => t.Quarter.Groups["q"].Value != own.Key && IsResult(t.Sentence)))
        {
            if (About(sentence, kpis) is not { } kpi)
                continue;
            yield return new Disagreement(Rule, Severity.Warning,
                $"The text tells the result of {KpiSentences.Name(kpi)} for Quarter {quarter.Groups["q"].Value}, but this is the report of Quarter {own.Key}.",
                new CitedValue(quarter.Value, paper.Quote(block, sentence)), new CitedValue(own.First().Quarter.Value, paper.Quote(own.First().Block, own.First().Sentence)));
        }
    }

    /// <summary>Tells of a target or floor, and is neither a comparison nor a forecast.</summary>
    private static bool IsResult(string sentence) => AgainstTarget().IsMatch(sentence) && !Comparing().IsMatch(sentence);

    private static Kpi? About(string sentence, List<Kpi> kpis)
    {
        var words = Titles.Words(sentence).ToHashSet();
        return kpis.Select(k => (Kpi: k, Shared: Titles.Words(k.Title).Distinct().Count(words.Contains))).Where(k => k.Shared >= FewestShared).OrderByDescending(k => k.Shared).FirstOrDefault().Kpi;
    }

    // "In Quarter 3, 2024/25, 17 of", "In Q2 the percentage"
    [GeneratedRegex(@"^In\s+(?:Quarter|Q|Qtr)\s?(?<q>[1-4])\b", RegexOptions.IgnoreCase)]
    private static partial Regex InQuarter();

    [GeneratedRegex(@"\b(?:target|floor)\b", RegexOptions.IgnoreCase)]
    private static partial Regex AgainstTarget();

    [GeneratedRegex(@"\b(?:will|would|expected|forecast|compared|previous(?:ly)?|last|since|had been|whereas|next|planned)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Comparing();
}
