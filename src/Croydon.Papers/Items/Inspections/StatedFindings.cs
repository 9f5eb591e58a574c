using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Inspections;

/// <summary>What a council's paper says that inspectors said: "Ofsted recognised that …", "… as noted in the 2020 inspection".</summary>
internal static partial class StatedFindings
{
    private const int Shortest = 25;

    public static IEnumerable<Finding> Of(Paper paper, Func<string, int, string?> visitDate)
    {
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            var block = paper.Blocks[i];
            if (block.Kind is BlockKind.Aside or BlockKind.Heading)
                continue;
            var texts = block.Table is { } table ? table.Rows.SelectMany(r => r.Cells.OfType<Cell>()).Select(c => c.Text) : [block.FullText];
            foreach (var text in texts)
                foreach (var (statement, kind) in In(text))
                    yield return new Finding("Ofsted", kind, statement, paper.Quote(block, statement)) { ToldBy = "council", VisitDate = visitDate(statement, i), Confidence = 0.8 };
        }
    }

    public static IEnumerable<(string Statement, string Kind)> In(string text)
    {
        var said = false;
        foreach (var sentence in Sentences.Of(text))
        {
            if (SaidThat().Match(sentence) is { Success: true } match && (said || match.Groups["who"].Success) && !sentence.TrimEnd().EndsWith(':'))
            {
                said = true;
                foreach (var clause in Clause().Split(match.Groups["what"].Value.TrimEnd('.', ' ')).Where(c => c.Length >= Shortest))
                    if (KindOf(clause) is { } kind)
                        yield return (clause.Trim(), kind);
            }
            else if (NotedBy().IsMatch(sentence) && Tone.Of(sentence) is { } tone)
                yield return (sentence, tone);
            else if (said && Grades.InSentence().IsMatch(sentence) && Judged().IsMatch(sentence))
                yield return (sentence, "judgement");
        }
    }

    private static string? KindOf(string clause) =>
        Grades.InSentence().Match(clause) is { Success: true } m && m.Index + m.Length >= clause.Length - 1 ? "judgement" : Tone.Of(clause);

    // "Ofsted recognised that …", "Inspectors' feedback was that …", "they found that …"
    [GeneratedRegex(@"\b(?:(?<who>Ofsted|(?:the\s+)?inspectors?(?:['’]s?)?(?:\s+feedback)?|the (?:letter|visit))|they)\s+(?:also\s+|has\s+|have\s+|had\s+)?(?:recognised|found|noted|judged|identified|concluded|reported|said|commented|highlighted|acknowledged|observed|stated|saw|was)\s+that,?\s+(?<what>.{20,})", RegexOptions.IgnoreCase)]
    private static partial Regex SaidThat();

    // "…, as noted in the 2020 inspection."
    [GeneratedRegex(@"\bas (?:noted|recognised|found|identified|highlighted|reported) (?:in|by|at|during)\s+(?:the\s+)?.{0,40}\b(?:inspections?|inspectors|visit|Ofsted)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotedBy();

    // ", and services for children in care … were …": a second statement
    [GeneratedRegex(@",\s+and\s+(?=(?:[\p{L}'’-]+\s+){1,9}(?:were|was|are|is|had|have|has)\b)")]
    private static partial Regex Clause();

    [GeneratedRegex(@"\b(?:judged|rated|graded)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Judged();
}
