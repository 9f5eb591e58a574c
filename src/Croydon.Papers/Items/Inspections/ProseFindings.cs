using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Inspections;

/// <summary>
/// What an inspectorate's own paper says in prose under "Main findings" and the like: the first sentence of each paragraph,
/// which tells what the paragraph is about, and every sentence of a summary, where it plainly praises or faults.
/// </summary>
internal static partial class ProseFindings
{
    private const double Told = 0.6;
    private const int Shortest = 20;
    private const int Longest = 400;
    private const int LongestHeading = 140;

    public static IEnumerable<Finding> Of(Paper paper, Visit own)
    {
        string? under = null;
        foreach (var block in paper.Blocks.Where(b => b.Kind != BlockKind.Aside && b.Table is null))
        {
            // A heading that plain text does not part from its paragraph is the first line of it.
            var text = block.Text.Trim();
            if (block.Lines.Count > 1 && Section().IsMatch(block.Lines[0].Text.Trim()))
                (under, text) = (block.Lines[0].Text.Trim(), string.Join(' ', block.Lines.Skip(1).Select(l => l.Text.Trim())));
            if (IsHeading(block) && (Section().IsMatch(text) || FindingHeadings.Of(text) is not null || block.Kind == BlockKind.Heading))
                under = Section().IsMatch(text) ? text : null;
            else if (End().IsMatch(text))
                under = null;
            else if (under is not null)
                foreach (var sentence in Said(text, whole: Summary().IsMatch(under)))
                    yield return new Finding(own.By, Tone.Plain(sentence)!, sentence, paper.Quote(block, sentence)) { Under = under, VisitDate = own.DateFrom, Confidence = Told };
        }
    }

    private static IEnumerable<string> Said(string paragraph, bool whole) =>
        Sentences.Of(Fold.Spaces(paragraph)).Take(whole ? int.MaxValue : 1)
            .Where(s => s.Length is >= Shortest and <= Longest && s[^1] == '.' && Tone.Plain(s) is not null && !Process().IsMatch(s));

    private static bool IsHeading(Block block) => block.Text.Length is > 3 and <= LongestHeading && block.Lines.Count <= 3 && block.Text.TrimEnd() is not [.., '.' or ';' or ','];

    // the headings under which inspectorates tell what they found
    [GeneratedRegex(@"^(?:(?:main|headline|key|overall|summary of|detailed)\s+findings|findings(?: and evaluation of progress)?|the experiences and progress of\b.*|the impact of leaders\b.*|leadership,? management and governance|inspection judge?ments|overall experiences and progress\b.*|how well children and young people are\b.*|the effectiveness of leaders and managers\b.*|what is it like to\b.*|what does the school do well\b.*|what is it like to be a child\b.*|safeguarding|overview)\s*[:?]?(?:\s*\d{1,2})?$", RegexOptions.IgnoreCase)]
    private static partial Regex Section();

    // sections short enough that every sentence is a finding
    [GeneratedRegex(@"^(?:headline findings|overview|what does the school do well|safeguarding|summary of findings|overall findings)", RegexOptions.IgnoreCase)]
    private static partial Regex Summary();

    // what comes after the findings
    [GeneratedRegex(@"^(?:Yours (?:sincerely|faithfully)|Ofsted will (?:take|consider)|I am copying|A copy of this letter|Next steps|Information about|Inspection team|Practice study|Case study)", RegexOptions.IgnoreCase)]
    private static partial Regex End();

    // how the inspection was done, and what an earlier one judged, is no finding
    [GeneratedRegex(@"^(?:At|Since) the (?:last|previous) inspection\b.*\bjudged\b|^(?:Inspectors (?:looked|met|spoke|considered|reviewed)|This (?:visit|inspection|letter)|We (?:looked|met|spoke))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Process();
}
