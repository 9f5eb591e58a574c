using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Inspections;

/// <summary>Lists in a council's paper that a sentence about inspectors leads in: "The sixth monitoring visit … will focus on:".</summary>
internal static partial class LedFindings
{
    private const int MostItems = 14;
    private const int LongestItem = 600;

    private static readonly (Func<Regex> Lead, string Kind)[] Leads =
    [
        (Recommended, "recommendation"),
        (Faulted, "weakness"),
        (Praised, "strength"),
        (Looking, "focus"),
    ];

    public static IEnumerable<Finding> Of(Paper paper, Func<string, int, string?> visitDate)
    {
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            var block = paper.Blocks[i];
            if (KindOf(block) is not { } kind)
                continue;
            foreach (var item in ItemsAfter(paper, i))
                yield return new Finding("Ofsted", kind, Fold.Spaces(item.Text), paper.Whole(item)) { ToldBy = "council", VisitDate = visitDate(block.FullText, i), Under = LastSentence(block.FullText), Confidence = 0.9 };
        }
    }

    private static string? KindOf(Block block)
    {
        if (block.Table is not null || block.Kind == BlockKind.Aside || !block.Text.TrimEnd().EndsWith(':'))
            return null;
        // "In summary these were:" says nothing by itself; the sentences before it do.
        var lead = LastSentence(block.FullText);
        return Array.Find(Leads, l => l.Lead().IsMatch(lead)).Kind ?? Array.Find(Leads, l => l.Lead().IsMatch(block.FullText)).Kind;
    }

    /// <summary>The list below; where recognition lost its bullets, the paragraphs below. A list that starts with marks goes on only with marks.</summary>
    private static IEnumerable<Block> ItemsAfter(Paper paper, int at)
    {
        bool? marked = null;
        int count = 0, level = 0;
        for (var i = at + 1; i < paper.Blocks.Count && count < MostItems; i++)
        {
            var block = paper.Blocks[i];
            if (block.Kind == BlockKind.Aside || Torn().IsMatch(block.FullText))
                continue;
            var isItem = block.Kind == BlockKind.ListItem || block.Marker is not null;
            if (block.Kind is BlockKind.Heading or BlockKind.Table || Section().IsMatch(block.FullText) || (marked ??= isItem) != isItem || KindOf(block) is not null || block.Text.Length > LongestItem)
                yield break;
            level = level == 0 ? block.Level : level;
            if (!isItem && count > 0 && Inspectors().IsMatch(block.Text) && block.Text.TrimEnd().EndsWith(':'))
                yield break;
            count++;
            yield return block;
        }
    }

    private static string LastSentence(string text) => Sentences.Of(text).LastOrDefault(text);

    // "recommendations from the July 2017 inspection", "Ofsted identified the following areas for improvement"
    [GeneratedRegex(@"\brecommendations?\b.*\b(?:inspections?|visits?|Ofsted|inspectors)\b|\b(?:Ofsted|inspect\w+|visit)\b.*\b(?:recommend\w*|areas? for (?:improvement|development)|priority actions?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Recommended();

    // "persistent weaknesses led the inspectors to conclude"
    [GeneratedRegex(@"(?=.*\b(?:Ofsted|inspectors?|the (?:visit|letter))\b).*\b(?:weakness\w*|concerns?|shortfalls?|too slow|not good enough|deficits?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Faulted();

    // "Inspectors identified some areas where managers had taken effective action"
    [GeneratedRegex(@"(?=.*\b(?:Ofsted|inspectors?|the (?:visit|letter))\b).*\b(?:strengths?|effective|improved (?:practice|outcomes)|positive|good practice|progress (?:made|in)|working well)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Praised();

    // "will focus on", "The inspectors looked at plans, with a focus on … including:"
    [GeneratedRegex(@"\b(?:visit|inspection|inspectors|Ofsted)\b.*\b(?:focus(?:ed|es)?|look(?:ed|ing)?|consider(?:ed)?|cover(?:ed|s)?|examin(?:e|ed)|assess(?:ed)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Looking();

    [GeneratedRegex(@"\b(?:Ofsted|inspectors?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Inspectors();

    // a paragraph number that recognition tore into a line of its own: "2.2"
    [GeneratedRegex(@"^\d{1,2}(?:\.\d{1,2})?\.?$")]
    private static partial Regex Torn();

    // "5. ACTIONS IN RESPONSE", "3.3 Cases in scope", "MONITORING VISIT FINDINGS"
    [GeneratedRegex(@"^(?:\d{1,2}(?:\.\d{1,2})+\.?\s+\p{Lu}|(?:\d{1,2}\.?\s+)?\p{Lu}[\p{Lu}\d\s/&,'’-]{6,}$)")]
    private static partial Regex Section();
}
