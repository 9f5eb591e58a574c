using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Inspections;

/// <summary>Visits that a paper names in its prose: "the sixth Ofsted monitoring visit on 10th and 11th July 2019".</summary>
internal static partial class VisitMentions
{
    private const int Near = 90;

    /// <summary>All mentions with a date, and mentions with a number alone (their dates are null), in the order of the paper.</summary>
    /// <param name="near">The paper's own date, for mentions without a year.</param>
    public static IEnumerable<(Visit Visit, int Block)> In(Paper paper, DateOnly? near)
    {
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            var block = paper.Blocks[i];
            if (block.Kind == BlockKind.Aside)
                continue;
            Visit? before = null;
            foreach (var sentence in SentencesOf(block))
            {
                var named = InSentence(sentence, near).ToList();
                if (named.Count == 0 && before is not null && Another(sentence, before, near) is { } another)
                    named.Add(another);
                before = named.LastOrDefault(before);
                foreach (var visit in named)
                    yield return (visit with { Source = paper.Quote(block, Around(block, sentence)) }, i);
            }
        }
    }

    /// <summary>Visits of one sentence; their citations are still to be set.</summary>
    public static IEnumerable<Visit> InSentence(string sentence, DateOnly? near)
    {
        if (NotAVisit().IsMatch(sentence))
            yield break;
        var dates = VisitDates.In(sentence, near);
        foreach (Match match in VisitWords.Phrase().Matches(sentence))
        {
            if (!IsInspectorates(match, sentence))
                continue;
            var visit = Undated(match, sentence);
            var date = dates.FirstOrDefault(d => d.From is not null && Belongs(sentence, match, d));
            if (date is not null)
                yield return visit.On(date);
            else if (visit.Number is not null)
                yield return visit;
        }
    }

    /// <summary>"The second is due on 20 and 21 March" after a sentence about the first; null for other sentences.</summary>
    private static Visit? Another(string sentence, Visit before, DateOnly? near) =>
        Counted().Match(sentence) is { Success: true } m && VisitDates.In(sentence, near).FirstOrDefault(d => d.From is not null) is { } date
            ? (before with { Number = VisitWords.NumberOf(m.Groups["ordinal"].Value), LeadInspector = null, Inspectors = [] }).On(date)
            : null;

    private static IEnumerable<string> SentencesOf(Block block) => block.Table is { } table
        ? table.Rows.SelectMany(r => r.Cells.OfType<Cell>()).SelectMany(c => Sentences.Of(c.Text))
        : Sentences.Of(block.FullText);

    private static Visit Undated(Match match, string sentence)
    {
        var type = VisitWords.TypeOf(match.Groups["phrase"].Value);
        if (match.Groups["phrase"].Value.Equals("visit", StringComparison.OrdinalIgnoreCase))
            type = sentence.Contains("focused", StringComparison.OrdinalIgnoreCase) ? VisitWords.Focused : VisitWords.Monitoring;
        return new Visit(VisitWords.BodyOf(sentence) ?? "Ofsted", type, new Citation(null, null, null, null, sentence))
        {
            Number = VisitWords.NumberOf(match.Groups["ordinal"].Value),
            Framework = VisitWords.FrameworkOf(match.Value) ?? VisitWords.FrameworkOf(sentence),
        };
    }

    /// <summary>A bare "visit" needs its number; a bare "inspection" an inspectorate or the word of its framework in the sentence, or "the … inspection" by date.</summary>
    private static bool IsInspectorates(Match match, string sentence)
    {
        var phrase = match.Groups["phrase"].Value;
        if (phrase.Contains("monitoring", StringComparison.OrdinalIgnoreCase) || phrase.Contains("focus", StringComparison.OrdinalIgnoreCase) || phrase.Contains("joint", StringComparison.OrdinalIgnoreCase))
            return true;
        if (phrase.Equals("visit", StringComparison.OrdinalIgnoreCase))
            return match.Groups["ordinal"].Success;
        return VisitWords.BodyOf(sentence) is not null || VisitWords.FrameworkOf(sentence) is not null
            || (BeforeDate().IsMatch(sentence[..match.Index]) && Asked().IsMatch(sentence));
    }

    /// <summary>The date stands right before the words, or after them with no word between that gives it to something else.</summary>
    private static bool Belongs(string sentence, Match match, DateReading date)
    {
        if (date.End <= match.Index)
            return match.Index - date.End <= 1 + "of the ".Length && JustBefore().IsMatch(sentence[date.End..match.Index]);
        var after = match.Index + match.Length;
        return date.Start >= after && date.Start - after <= Near && !OtherThing().IsMatch(sentence[after..date.Start]);
    }

    /// <summary>The place in the block of the sentence, for the citation.</summary>
    private static string Around(Block block, string sentence) =>
        block.Lines.FirstOrDefault(l => sentence.StartsWith(l.Text.Trim(), StringComparison.Ordinal)) is { } line && block.Table is null && block.Lines.Count == 1 ? line.Text : sentence;

    // "The second is due on", "The third one took place on"
    [GeneratedRegex(@"^(?:The|A)\s+(?<ordinal>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\s+(?:one\s+)?(?:is|was|will|took|follow\w*)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Counted();

    // "mock inspections", "inspection of documents", the name of an appendix: not a visit to the council
    [GeneratedRegex(@"^(?:\S+\s+)?(?:Appendix|Appendices)\b|\b(?:mock|peer)\s+(?:inspection|review)|\binspection(?:s)? of (?:documents|the register|children's homes)", RegexOptions.IgnoreCase)]
    private static partial Regex NotAVisit();

    // between the words and a date that is not theirs: "the visit was published on", "since it was judged inadequate in", a second visit
    [GeneratedRegex(@"\bpublish|\bpublication|\breport(?:ed|s)?\b|\bletter\b|\bsince\b|\bjudged\b|\bvisit\b|\binspection\b|\bby\s*$|\bagreed\b|\bmeeting\b|\buntil\b|\bbefore\b|\b(?:19|20)\d\d\b|;", RegexOptions.IgnoreCase)]
    private static partial Regex OtherThing();

    // between a date and the words after it: "July 2017 inspection", "June 2021 Ofsted Focused Visit"
    [GeneratedRegex(@"^[\s,]*(?:of the\s+)?$")]
    private static partial Regex JustBefore();

    // "the July 2017 " before "inspection"
    [GeneratedRegex(@"\b(?:19|20)\d\d\s*$")]
    private static partial Regex BeforeDate();

    // words that show an inspection of services: "recommendations from the July 2017 inspection"
    [GeneratedRegex(@"\b(?:recommendations?|findings?|judg(?:e)?ments?|visit|services|improvement)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Asked();
}
