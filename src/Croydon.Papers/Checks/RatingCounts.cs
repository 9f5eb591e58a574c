using System.Globalization;
using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>A paragraph that counts ratings ("two of the eight indicators met target", "four Red KPIs") must count what the table of its group shows.</summary>
public sealed partial class RatingCounts : ICheck
{
    private const string Number = @"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no|none)";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly string[] NumberWords = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public string Rule => "narrative-against-table";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items)
    {
        var groups = SummaryGroup.Of(items);
        if (groups.Count == 0)
            yield break;
        foreach (var block in paper.Blocks.Where(b => b.Kind is BlockKind.Paragraph or BlockKind.ListItem && b.Text.Length > 60))
        {
            if (SummaryGroup.Of(block, groups) is { } group && Wrong(block.Text, group) is { Count: > 0 } wrong)
                yield return Found(paper, block, group, wrong);
        }
    }

    private Disagreement Found(Paper paper, Block block, SummaryGroup group, List<string> wrong)
    {
        var old = wrong.TrueForAll(w => Wrong(w, group with { Kpis = [.. group.Kpis.Select(AsBefore)] }).Count == 0);
        return new Disagreement(Rule, Severity.Warning,
            $"The text on {group.Name} says “{string.Join("” and “", wrong)}”, but its table shows {group.Latest} of {group.Kpis.Count}{(old ? "; the text fits the previous period's ratings" : "")}.",
            new CitedValue(wrong[0], paper.Quote(block, wrong[0])), new CitedValue(group.Latest.ToString(), group.Latest.Source));
    }

    private static Kpi AsBefore(Kpi kpi) => kpi with { Values = [.. kpi.Values.Select(v => v with { Period = v.Period == "previous" ? "latest" : "" })] };

    /// <summary>The counts that are not the table's, as the text words them.</summary>
    private static List<string> Wrong(string text, SummaryGroup group)
    {
        var (latest, wrong) = (group.Latest, new List<string>());
        foreach (Match m in OutOf().Matches(text))
        {
            if (Value(m, "all") != group.Kpis.Count || (m.Groups["green"].Success && Value(m, "n") != latest.Green))
                wrong.Add(m.Value);
        }

        foreach (Match m in Rated().Matches(text))
        {
            var shown = RagWords.RatingOf(m.Groups["rag"].Value) switch { Rag.Green => latest.Green, Rag.Amber => latest.Amber, _ => latest.Red };
            if (Value(m, "n") != shown)
                wrong.Add(m.Value);
        }

        return [.. wrong.Distinct()];
    }

    private static int Value(Match match, string group) =>
        match.Groups[group].Value.ToLowerInvariant() is var text && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : Math.Max(0, Array.IndexOf(NumberWords, text));

    // "Two of the eight indicators met target", "Three out of five KPIs are exceeding target"
    [GeneratedRegex($@"\b(?<n>{Number})\s+(?:out\s+)?of\s+(?:the\s+)?(?<all>{Number})\s+(?:KPIs?|indicators?|measures?)(?<green>\s+(?:have\s+|has\s+|are\s+)?(?:met|meeting|exceed(?:ed|ing)?|above|achieved|on(?:\s+or\s+ahead\s+of)?|ahead\s+of)\s+(?:the\s+|their\s+)?targets?)?", Options)]
    private static partial Regex OutOf();

    // "four Red KPIs", "three are Amber", "Two KPIs are rated Green", "one is Red"
    [GeneratedRegex($@"\b(?<n>{Number})\s+(?:(?:KPIs?|indicators?|measures?)\s+)?(?:(?:is|are|were|was)\s+)?(?:RAG\s+)?(?:rated\s+)?(?:as\s+)?(?<rag>green|amber|red)\b(?!\s+to\b)", Options)]
    private static partial Regex Rated();
}
