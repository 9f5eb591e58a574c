using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Text;

namespace Croydon.Papers.Checks;

/// <summary>A sentence that says of all indicators of one rating that they got worse (or better) must fit the latest and previous figures of each.</summary>
public sealed partial class TrendOfRated : ICheck
{
    private const double SameTitle = 0.6;
    private const int Fewest = 2;

    public string Rule => "narrative-against-table";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        var groups = SummaryGroup.Of(items);
        var moves = items.All<Kpi>().Select(Move.Of).OfType<Move>().ToList();
        foreach (var block in paper.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.ListItem && moves.Count > 0))
        {
            foreach (var sentence in Sentences.Of(block.Text))
            {
                if (Claim().Match(sentence) is not { Success: true } claim || ColourOf(sentence) is not { } rag || SummaryGroup.Of(block, groups) is not { } group)
                    continue;
                var meant = Meant(group, rag, sentence, moves);
                var isBetter = claim.Groups["better"].Success;
                if (meant.Count >= Fewest && meant.Find(m => m.IsBetter != isBetter) is { } wrong)
                    yield return new Disagreement(Rule, Severity.Warning,
                        $"The text says “{claim.Value.Trim()}” of the {KpiSentences.Word(rag)} indicators of {group.Name}, but {KpiSentences.Name(wrong.Kpi)} got {(wrong.IsBetter ? "better" : "worse")}: {wrong.Latest.Raw}, after {wrong.Previous.Raw}.",
                        new CitedValue(claim.Value.Trim(), paper.Quote(block, sentence)), KpiSentences.Cite(wrong.Latest));
            }
        }
    }

    /// <summary>The group's indicators of that rating whose figures the paper gives, but for one that the sentence names as the exception.</summary>
    private static List<Move> Meant(SummaryGroup group, Rag rag, string sentence, List<Move> moves)
    {
        var words = Titles.Words(sentence).ToHashSet();
        return [.. group.Kpis.Where(k => k.PrintedRag == rag && !Titles.Words(k.Title).All(words.Contains))
            .Select(k => moves.MaxBy(m => Titles.Likeness(m.Kpi.Title, k.Title)) is { } move && Titles.Likeness(move.Kpi.Title, k.Title) >= SameTitle ? move : null).OfType<Move>().Distinct()];
    }

    /// <summary>The one rating that a sentence speaks of; null where it speaks of none or several.</summary>
    private static Rag? ColourOf(string sentence)
    {
        var ratings = Colours().Matches(sentence).Select(m => RagWords.RatingOf(m.Value)).Distinct().ToList();
        return ratings.Count == 1 ? ratings[0] : null;
    }

    [GeneratedRegex(@"\b(?:green|amber|red)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Colours();

    // "the other three all worsening", "all are improving", "the remaining two both declined"
    [GeneratedRegex(@"\b(?:(?:the\s+)?(?:other|remaining)\s+\p{L}+\s+(?:(?:are|were|have)\s+)?(?:all|both)|(?:all|both)(?:\s+of\s+(?:these|them|which))?)\s+(?:(?:are|were|have|is)\s+)?(?:(?<better>improv(?:ing|ed))|worsen(?:ing|ed)|declin(?:ing|ed)|deteriorat(?:ing|ed))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Claim();

    /// <summary>An indicator whose latest figure is better or worse than the one before.</summary>
    private sealed record Move(Kpi Kpi, KpiValue Latest, KpiValue Previous, bool IsBetter)
    {
        /// <summary>Null where a figure or the polarity is unknown, and where nothing moved.</summary>
        public static Move? Of(Kpi kpi) =>
            kpi is { Layout: KpiLayout.Card } && KpiRules.PolarityOf(kpi) is { } polarity
            && kpi.Values.FirstOrDefault(v => v.Period == "latest") is { Value: { } now } latest && kpi.Values.FirstOrDefault(v => v.Period == "previous") is { Value: { } then } previous && now != then
                ? new Move(kpi, latest, previous, now > then == (polarity == Polarity.Bigger))
                : null;
    }
}
