using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Text;

namespace Croydon.Papers.Checks;

/// <summary>
/// Figures of sentences that name a month and an indicator by its words, without a reference. The words beside a figure
/// must all be words of one indicator's title, or of a sentence that gives its reference; anything less is left alone.
/// </summary>
internal static class ImpliedFigures
{
    private const int StemLength = 4;

    private static readonly HashSet<string> Plain = ["total", "number", "percentage", "rate", "figure", "figures", "showed", "shows", "provisional", "rise", "fell", "rose", "only", "just", "been", "there", "this", "these", "those", "some", "both", "also", "again", "completion", "month", "year", "made", "progress", "area",
        "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july", "aug", "august", "sep", "september", "oct", "october", "nov", "november", "dec", "december"];

    public static IEnumerable<(Kpi Kpi, MentionFigure Figure, Citation Source)> In(Paper paper, IReadOnlyList<Kpi> kpis, IReadOnlyList<KpiMention> mentions)
    {
        if (kpis.Count == 0)
            yield break;
        var names = kpis.SelectMany(k => Names(k, mentions).Select(n => (Kpi: k, Stems: n))).ToList();
        foreach (var block in paper.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.ListItem))
        {
            foreach (var sentence in Sentences.Of(block.Text).Where(s => !s.Contains("[see", StringComparison.OrdinalIgnoreCase)))
            {
                foreach (var figure in StatementFigures.Of(sentence, []).Where(f => f.Month?.StartsWith("20", StringComparison.Ordinal) == true))
                {
                    if (Meant(figure, names) is { } kpi)
                        yield return (kpi, figure, paper.Quote(block, sentence));
                }
            }
        }
    }

    private static Kpi? Meant(MentionFigure figure, IReadOnlyList<(Kpi Kpi, HashSet<string> Stems)> names)
    {
        var stems = Stems(figure.Words.Split(',', ';', '(', ')')[^1]);
        var fitting = stems.Count < 2 ? [] : names.Where(n => stems.IsSubsetOf(n.Stems)).Select(n => n.Kpi).Distinct().ToList();
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>The title as in the index and as in the table, and the words of sentences that give its reference.</summary>
    private static IEnumerable<HashSet<string>> Names(Kpi kpi, IReadOnlyList<KpiMention> mentions) =>
        new[] { kpi.Title, kpi.TitleRaw }.OfType<string>()
            .Concat(mentions.SelectMany(m => m.Figures).Where(f => f.Ref is not null && KpiRef.Key(f.Ref) == KpiRef.Key(kpi.Ref!)).Select(f => f.Words))
            .Select(Stems);

    private static HashSet<string> Stems(string words) =>
        [.. Titles.Words(words).Where(w => w.Length > 1 && !w.Any(char.IsDigit) && !Plain.Contains(w)).Select(w => w.Length > StemLength ? w[..StemLength] : w)];
}
