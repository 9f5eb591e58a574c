using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Actions;

/// <summary>"Actions in response" to an inspection: numbered headings in a section of that name, each followed by what is being done.</summary>
internal static partial class ActionsInResponse
{
    private const double NumberedConfidence = 0.85;
    private const double UnnumberedConfidence = 0.7;
    private const int LongestTitle = 160;

    public static IEnumerable<(int Block, ActionItem Action)> Read(Paper paper)
    {
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            if (ActionLabels.Of(paper.Blocks[i]) != ActionLabel.InResponse)
                continue;
            for (var j = i + 1; j < paper.Blocks.Count && !IsNextSection(paper.Blocks[i], paper.Blocks[j]); j++)
            {
                if (ActionOf(paper, paper.Blocks[j]) is { } action)
                    yield return (j, action with { Plan = paper.Blocks[i].Text });
            }
        }
    }

    /// <summary>A numbered title, or one whose number was lost: short, without a full stop, opening with a verb.</summary>
    private static ActionItem? ActionOf(Paper paper, Block block)
    {
        var title = TitleOf(block);
        var isNumbered = block.Marker is { } marker && WholeNumber().IsMatch(marker);
        if (title.Length is 0 or > LongestTitle || title.EndsWith('.') || title.EndsWith(':') || !(isNumbered || OpeningVerbs.Opens(title)))
            return null;
        return new ActionItem(title, paper.Quote(block, $"{block.Marker} {title}"), isNumbered ? NumberedConfidence : UnnumberedConfidence)
        {
            Ref = isNumbered ? block.Marker!.TrimEnd('.', ')') : null,
        };
    }

    /// <summary>The first line where the next word would have fitted on it and begins a sentence; else the whole block.</summary>
    private static string TitleOf(Block block)
    {
        if (block.Kind == BlockKind.Table || block.Lines.Count == 0)
            return "";
        var lines = block.Lines.Select(l => l.Text.Trim()).ToList();
        var stopsShort = lines.Count > 1 && char.IsUpper(lines[1].FirstOrDefault()) && lines[0].Length + 1 + lines[1].Split(' ')[0].Length <= lines.Max(l => l.Length);
        return stopsShort ? Markers.Split(lines[0]).Text : block.Text;
    }

    /// <summary>A heading as high as the section's own: in capitals where that is, or of its level.</summary>
    private static bool IsNextSection(Block section, Block block) =>
        block.Text.Length > 0
        && ((section.Kind == BlockKind.Heading && block.Kind == BlockKind.Heading && block.Level <= section.Level && !OpeningVerbs.Opens(block.Text))
            || (IsCapitals(section.Text) && block.Kind != BlockKind.Table && IsCapitals(block.Text)));

    private static bool IsCapitals(string text) =>
        text.Count(char.IsUpper) >= 6 && text.Count(char.IsLower) <= text.Count(char.IsUpper) / 10;

    // "3.", "3)"
    [GeneratedRegex(@"^\d{1,2}[.)]$")]
    private static partial Regex WholeNumber();
}
