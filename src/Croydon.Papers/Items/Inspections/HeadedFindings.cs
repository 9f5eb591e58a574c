using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Inspections;

/// <summary>The lists under an inspectorate's own headings: "What needs to improve", "Areas for priority action", "Key strengths".</summary>
internal static partial class HeadedFindings
{
    private const int LongestAlone = 900;

    public static IEnumerable<Finding> Of(Paper paper, Visit own)
    {
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            if (paper.Blocks[i].Table is { } table)
            {
                var above = PreviousTable(paper, i) is { } carried ? HeaderOf(carried) : null;
                foreach (var finding in InTable(paper, table, above))
                    yield return finding with { VisitDate = own.DateFrom };
            }
            else if (HeadingOf(paper.Blocks[i]) is { } heading && !IsContents(paper, i))
            {
                foreach (var finding in Under(paper, i, heading))
                    yield return finding with { VisitDate = own.DateFrom };
            }
        }
    }

    private static (string Kind, bool Priority)? HeadingOf(Block block) =>
        block.Kind is BlockKind.Heading or BlockKind.Paragraph && block.Lines.Count <= 3 && block.Text.Length > 0 ? FindingHeadings.Of(block.Text) : null;

    /// <summary>A table whose header says "Areas for improvement": each row is one, in its last cell.</summary>
    private static IEnumerable<Finding> InTable(Paper paper, Table table, (string Kind, bool Priority, string Name)? above)
    {
        var under = above;
        foreach (var row in table.Rows)
        {
            var last = row.Cells.LastOrDefault(c => c is { Text.Length: > 0 });
            if (last is null)
                continue;
            if (FindingHeadings.Of(last.Text) is { } heading)
                under = (heading.Kind, heading.Priority, last.Text);
            else if (under is { } u && !IsNone().IsMatch(last.Text))
                yield return new Finding("Ofsted", u.Kind, Fold.Spaces(last.Text), paper.Cell(table, row, last)) { Under = u.Name, Priority = u.Priority };
        }
    }

    /// <summary>The table that goes on over a page break in the one at <paramref name="at"/>; null where something stands between.</summary>
    private static Table? PreviousTable(Paper paper, int at)
    {
        var before = at - 1;
        while (before >= 0 && paper.Blocks[before].Kind == BlockKind.Aside)
            before--;
        return before >= 0 && paper.Blocks[before].Table is { } table && table.Page != paper.Blocks[at].Table!.Page ? table : null;
    }

    private static (string Kind, bool Priority, string Name)? HeaderOf(Table table) =>
        table.Rows.Select(r => r.Cells.LastOrDefault(c => c is { Text.Length: > 0 })?.Text).OfType<string>()
            .Select(t => FindingHeadings.Of(t) is { } h ? (h.Kind, h.Priority, t) : ((string, bool, string)?)null).FirstOrDefault(h => h is not null);

    private static List<Finding> Under(Paper paper, int at, (string Kind, bool Priority) heading)
    {
        var found = new List<Finding>();
        var listed = false;
        for (var i = at + 1; i < paper.Blocks.Count; i++)
        {
            var block = paper.Blocks[i];
            if (block.Kind == BlockKind.Aside)
                continue;
            if (block.Table is not null || HeadingOf(block) is not null || EndsList(paper, i))
                break;
            if (block.Kind == BlockKind.Heading || (!listed && InBrackets().IsMatch(block.Text)))
                continue;
            if (IsItem(block))
            {
                Add(block);
                listed = true;
            }
            else if (found.Count > 0 && block.Text.Length > 0 && char.IsLower(block.Text[0]))
                found[^1] = found[^1] with { Text = found[^1].Text + " " + Fold.Spaces(block.Text) };
            else if (listed && ListGoesOn(paper, i))
                found[^1] = found[^1] with { Text = found[^1].Text + " " + Fold.Spaces(block.Text) };
            else if (listed && !Advice().IsMatch(block.Text))
                break;
            else if (Advice().IsMatch(block.Text) && block.Text.Length < LongestAlone && heading.Kind == "recommendation")
                Add(block);
            else if (!block.Text.TrimEnd().EndsWith(':'))
                break;
        }

        return found;

        void Add(Block block)
        {
            var text = Fold.Spaces(block.Text);
            if (found.Count > 0 && (Opens().IsMatch(found[^1].Text) || IsPointOf(found[^1].Text, text)))
                found[^1] = found[^1] with { Text = $"{found[^1].Text} {text}" };
            else if (!IsNone().IsMatch(text))
                found.Add(new Finding("Ofsted", heading.Kind, text, paper.Whole(block)) { Under = Fold.Spaces(paper.Blocks[at].Text), Priority = heading.Priority });
        }
    }

    /// <summary>"Leaders should …: point; point": a lower-case point after such a sentence belongs to it.</summary>
    private static bool IsPointOf(string open, string text) =>
        char.IsLower(text[0]) && char.IsUpper(open[0]) && Advice().IsMatch(open) && open.Contains(": ", StringComparison.Ordinal);

    /// <summary>A paragraph between two items of a list is the second paragraph of the first.</summary>
    private static bool ListGoesOn(Paper paper, int at) =>
        paper.Blocks.Skip(at + 1).Where(b => b.Kind != BlockKind.Aside).SkipWhile(b => b.Kind == BlockKind.Paragraph && b.Marker is null).FirstOrDefault() is { Kind: BlockKind.ListItem };

    private static bool IsItem(Block block) => block.Kind == BlockKind.ListItem || block.Marker is not null;

    /// <summary>A heading ends a list, unless the list goes on below it by a theme ("Multi-agency strengths").</summary>
    private static bool EndsList(Paper paper, int at)
    {
        var block = paper.Blocks[at];
        if (End().IsMatch(block.Text))
            return true;
        if (block.Kind != BlockKind.Heading)
            return false;
        var next = paper.Blocks.Skip(at + 1).FirstOrDefault(b => b.Kind != BlockKind.Aside);
        return next is null || !Markers.IsBullet(next.Marker);
    }

    /// <summary>A line of a table of contents is followed by no list.</summary>
    private static bool IsContents(Paper paper, int at) =>
        PageAtEnd().IsMatch(paper.Blocks[at].Text) && paper.Blocks.ElementAtOrDefault(at + 1) is not { Kind: BlockKind.ListItem };

    // "What does the LSCB need to improve? 41"
    [GeneratedRegex(@"\s\d{1,3}$")]
    private static partial Regex PageAtEnd();

    // "(Information for the school and appropriate authority)" between heading and list
    [GeneratedRegex(@"^\([^()]+\)$")]
    private static partial Regex InBrackets();

    // "There are no areas for priority action"
    [GeneratedRegex(@"^(?:There (?:are|were) no\b|None\b|No areas\b)", RegexOptions.IgnoreCase)]
    private static partial Regex IsNone();

    // "Leaders should …", "Area leaders need to …"
    [GeneratedRegex(@"^[^.]{3,160}\b(?:should|must|needs? to|needs? urgently to)\b")]
    private static partial Regex Advice();

    // "Leaders should … This includes ensuring that:"
    [GeneratedRegex(@":\s*$|\bso that:|(?<=that:.*);\s*(?:and)?\s*$")]
    private static partial Regex Opens();

    // the headings that come after a list
    [GeneratedRegex(@"^(?:Main findings|Findings|Headline findings|Next steps|Case study|Yours sincerely|Summary for|Information about|Progress since|Summary of|The experiences and progress|Overall effectiveness|The impact of leaders|Inspection team|Local area partnership details|I am copying|Ofsted will)", RegexOptions.IgnoreCase)]
    private static partial Regex End();
}
