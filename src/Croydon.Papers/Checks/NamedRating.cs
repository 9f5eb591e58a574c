using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Text;

namespace Croydon.Papers.Checks;

/// <summary>An indicator that a sentence counts among the red (or amber, or green) ones must be so rated.</summary>
public sealed partial class NamedRating : ICheck
{
    private const double Whole = 0.8;
    private const int FewestWords = 4;

    public string Rule => "narrative-against-table";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        var rated = items.All<Kpi>().Where(k => k.PrintedRag is not null).Select(k => (Kpi: k, Words: Titles.Words(k.Title).ToHashSet())).Where(k => k.Words.Count >= FewestWords).ToList();
        if (rated.Count == 0)
            yield break;
        foreach (var block in paper.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.ListItem))
        {
            foreach (var sentence in Sentences.Of(block.Text).Where(s => Colours().Matches(s).Select(m => m.Value).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1))
            {
                if (Among().Match(sentence) is not { Success: true } among || Named(sentence, rated) is not { } kpi || kpi.PrintedRag == RagWords.RatingOf(among.Groups["rag"].Value))
                    continue;
                var previous = kpi.Values.FirstOrDefault(v => v.Period == "previous")?.PrintedRag;
                yield return new Disagreement(Rule, Severity.Warning,
                    $"The text counts {KpiSentences.Name(kpi)} among the {among.Groups["rag"].Value} indicators, but it is rated {KpiSentences.Word(kpi.PrintedRag!.Value)}{(previous == RagWords.RatingOf(among.Groups["rag"].Value) ? "; that was its previous rating" : "")}.",
                    new CitedValue(among.Groups["rag"].Value, paper.Quote(block, sentence)), KpiSentences.Cite(kpi, kpi.Values.FirstOrDefault(v => v.PrintedRag == kpi.PrintedRag)?.Raw ?? KpiSentences.Word(kpi.PrintedRag.Value)));
            }
        }
    }

    /// <summary>The one indicator whose title stands in the sentence; null where none does, or more than one.</summary>
    private static Kpi? Named(string sentence, List<(Kpi Kpi, HashSet<string> Words)> rated)
    {
        var words = Titles.Words(sentence).ToHashSet();
        var named = rated.Where(r => r.Words.Count(words.Contains) >= Whole * r.Words.Count).OrderByDescending(r => r.Words.Count).Select(r => r.Kpi).ToList();
        return named.Count == 1 || (named.Count > 1 && named.TrueForAll(k => k.PrintedRag == named[0].PrintedRag && Titles.Likeness(k.Title, named[0].Title) > Whole)) ? named[0] : null;
    }

    [GeneratedRegex(@"\b(?:green|amber|red)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Colours();

    // "Of the four Red KPIs, only one", "The Red KPI is"
    [GeneratedRegex(@"\b(?:of\s+the|the|both)\s+(?:\p{L}+\s+)?(?<rag>green|amber|red)(?:\s+rated)?\s+(?:KPIs?|indicators?|measures?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Among();
}
