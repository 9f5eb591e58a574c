using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds;

/// <summary>The beginning of a paper, where it says what it is.</summary>
internal sealed class Opening
{
    private const int Limit = 90;
    private const int HeadLimit = 16;

    private Opening(Paper paper, IReadOnlyList<FlowLine> lines)
    {
        Paper = paper;
        Lines = lines;
        Text = string.Join('\n', lines.Select(l => l.Text));
        Head = string.Join('\n', lines.Take(HeadLimit).Select(l => l.Text));
    }

    public Paper Paper { get; }

    /// <summary>At most 90 lines; of a paged paper those of the first three pages.</summary>
    public IReadOnlyList<FlowLine> Lines { get; }

    /// <summary>All lines, a line feed between.</summary>
    public string Text { get; }

    /// <summary>The first 16 lines.</summary>
    public string Head { get; }

    public static Opening Of(Paper paper)
    {
        var blocks = 0;
        for (var lines = 0; blocks < paper.Blocks.Count && lines < Limit && paper.Blocks[blocks].Page is null or <= 3; blocks++)
            lines += Math.Max(1, paper.Blocks[blocks].Lines.Count);
        return new Opening(paper, [.. paper.Lines(0, blocks).Take(Limit)]);
    }

    public bool HeadHas(Regex form) => form.IsMatch(Head);

    public bool Has(Regex form) => form.IsMatch(Text);

    /// <summary>The first line that fits; null where none does.</summary>
    public Match? First(Regex form) => Lines.Select(l => form.Match(l.Text)).FirstOrDefault(m => m.Success);
}
