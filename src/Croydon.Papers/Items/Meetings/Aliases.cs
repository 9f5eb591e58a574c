using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Meetings;

/// <summary>Other names that a pack gives to the body that meets.</summary>
internal static class Aliases
{
    private const int HeadLines = 25;

    /// <summary>Names with the same words that matter, looked for at the head of every part; in order, without the body's own.</summary>
    public static IReadOnlyList<string> Of(Paper paper, string body)
    {
        var key = Bodies.Key(body);
        var heads = paper.Parts.Count == 0 ? paper.Lines().Take(2 * HeadLines) : paper.Parts.SelectMany(p => paper.Lines(p.FirstBlock, p.EndBlock).Take(HeadLines));
        return [.. heads.Select(l => l.Text).SelectMany(Bodies.All)
            .Where(b => Bodies.Key(b) == key && !b.Equals(body, StringComparison.OrdinalIgnoreCase))
            .Distinct(StringComparer.OrdinalIgnoreCase)];
    }
}
