using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds;

/// <summary>An agenda item with the printed pages of its papers: "5. Improvement Plan Update (Pages 13 - 36)".</summary>
internal sealed record ContentsRange(string AgendaItem, string Title, string From, string To);

internal static partial class ContentsRanges
{
    private const int Reach = 6;

    public static IReadOnlyList<ContentsRange> Of(IReadOnlyList<FlowLine> lines)
    {
        var found = new List<ContentsRange>();
        (string No, string Title, int At)? item = null;
        for (var i = 0; i < lines.Count; i++)
        {
            var text = lines[i].Text;
            if (Item().Match(text) is { Success: true } m)
                item = (m.Groups["no"].Value, m.Groups["title"].Value, i);
            else if (item is { } open && i - open.At < Reach)
                item = (open.No, $"{open.Title} {text}", open.At);
            if (item is { } it && i - it.At < Reach && Pages().Match(it.Title) is { Success: true } range)
            {
                found.Add(new ContentsRange(it.No, it.Title[..range.Index].Trim(), range.Groups["from"].Value, range.Groups["to"].Success ? range.Groups["to"].Value : range.Groups["from"].Value));
                item = null;
            }
        }

        return found;
    }

    // "5. Children's Improvement Plan Update (Pages 13 - 36)", "7   Work Programme"
    [GeneratedRegex(@"^(?<no>\d{1,2}[a-z]?)[.)]?\s+(?<title>\S.*)$")]
    private static partial Regex Item();

    // "(Pages 13 - 36)", "(Page 7)"
    [GeneratedRegex(@"\(\s*Pages?\s+(?<from>\w+)(?:\s*[-–]\s*(?<to>\w+))?\s*\)", RegexOptions.IgnoreCase)]
    private static partial Regex Pages();
}
