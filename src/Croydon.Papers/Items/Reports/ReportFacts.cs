using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Reports;

/// <summary>What stands in a report's prose: who approved it, and sums of money.</summary>
internal static partial class ReportFacts
{
    public static IEnumerable<Approval> Approvals(Paper paper, IEnumerable<Block> blocks) =>
        blocks.Where(b => b.Table is null).SelectMany(b => ApprovedBy().Matches(b.FullText).Where(m => !Body().IsMatch(m.Groups["who"].Value.Split(',')[0])).Select(m => ApprovalOf(paper, b, m)));

    public static IEnumerable<FinancialFigure> Figures(Paper paper, IEnumerable<Block> blocks) =>
        blocks.Where(b => b.Table is null).SelectMany(b => Sums(paper, b));

    private static IEnumerable<FinancialFigure> Sums(Paper paper, Block block)
    {
        foreach (var (raw, value, at) in Pounds.In(block.Text))
            yield return new FinancialFigure(raw, value, Sentence(block.Text, at), paper.Quote(block, Sentence(block.Text, at)));
    }

    private static Approval ApprovalOf(Paper paper, Block block, Match match)
    {
        var parts = match.Groups["who"].Value.Split([',', '–'], 2, StringSplitOptions.TrimEntries);
        return new Approval(parts[0], parts.Length > 1 ? Fold.Spaces(parts[1]).TrimEnd('.', ')', ' ') : null, paper.Quote(block, match.Value));
    }

    private static string Sentence(string text, int at)
    {
        var start = SentenceEnd().Matches(text).Select(m => m.Index + m.Length).LastOrDefault(i => i <= at);
        var end = SentenceEnd().Match(text, at);
        return text[start..(end.Success ? end.Index + 1 : text.Length)].Trim();
    }

    // "Approved by Jane Smith, Director of Finance.", "Approved by: J Smith on behalf of …"
    [GeneratedRegex(@"\b(?i:approved|agreed|cleared|signed off)\s+by:?\s+(?<who>\p{Lu}[\p{L}'’-]*(?:\s+\p{Lu}[\p{L}'’.-]*){1,3}(?:\s*[,–]\s*\p{Lu}[^.()]{3,120})?)")]
    private static partial Regex ApprovedBy();

    // "approved by County Council": a body, no officer
    [GeneratedRegex(@"\b(?:Council|Committee|Cabinet|Board|Government|Parliament|Secretary|Minister|Authority|Members)\b")]
    private static partial Regex Body();

    // "… services. The …", not "£1.5"
    [GeneratedRegex(@"[.!?](?=\s+[\p{Lu}£‘“])\s+")]
    private static partial Regex SentenceEnd();
}
