using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Inspections;

/// <summary>Actions of a plan that say whose recommendation they answer: "… written plans [Ofsted ILACS recommendation]".</summary>
internal static partial class TaggedFindings
{
    private const int Shortest = 15;

    public static IEnumerable<Finding> Of(Paper paper, Func<string, string?> visitDate)
    {
        foreach (var block in paper.Blocks.Where(b => b.Kind != BlockKind.Aside))
        {
            if (block.Table is not { } table)
            {
                foreach (var (text, tag) in In(block.FullText))
                    yield return Make(text, tag, paper.Quote(block, text), visitDate(tag));
                continue;
            }

            foreach (var row in table.Rows)
                foreach (var cell in row.Cells.OfType<Cell>())
                    foreach (var (text, tag) in In(cell.Text))
                        yield return Make(text, tag, paper.Cell(table, row, cell), visitDate(tag));
        }
    }

    public static IEnumerable<(string Text, string Tag)> In(string text)
    {
        var start = 0;
        foreach (Match match in Tag().Matches(text))
        {
            var before = text[start..match.Index].Trim();
            start = match.Index + match.Length;
            if (LastAdvice(before) is { Length: >= Shortest } advice)
                yield return (advice, match.Value.Trim());
        }
    }

    /// <summary>The last sentence before the tag; a cell that lost its line breaks is cut where a capital begins what is to be done.</summary>
    private static string LastAdvice(string before)
    {
        var sentence = Sentences.Of(before).LastOrDefault("");
        var starts = Begins().Matches(sentence);
        return starts.Count > 0 ? sentence[starts[^1].Index..] : sentence;
    }

    private static Finding Make(string text, string tag, Citation source, string? date) =>
        new("Ofsted", "recommendation", Fold.Spaces(text), source) { ToldBy = "council", Under = tag.Trim('[', ']'), VisitDate = date, Confidence = 0.9 };

    // "[Ofsted ILACS recommendation]", "[Ofsted Focused Visit area for improvement]", with or without its first bracket
    [GeneratedRegex(@"(?:[\[(]\s*)?(?:Ofsted\s+)?(?:ILACS|SIF|JTAI|Ofsted|Focuss?ed Visit|Monitoring Visit|Inspection)\s+(?:recommendation|area for (?:improvement|development)|priority action)\s*[\])]", RegexOptions.IgnoreCase)]
    private static partial Regex Tag();

    // "… 16 & 17 year olds Improve our response": a verb of advice with a capital where no sentence ended
    [GeneratedRegex(@"(?<=[\p{Ll}\d)]\s)(?:Improve|Ensure|Strengthen|Reduce|Develop|Continue|Establish|Review|Work|Increase|Embed|Implement|Provide|Address|Take|Make|Build|Introduce|Secure|Support)\b")]
    private static partial Regex Begins();
}
