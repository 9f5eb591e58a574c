using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Flow;

/// <summary>Lines set sideways: page stamps on landscape pages, labels of chart axes, rotated column heads.</summary>
internal static class SidewaysText
{
    private const double Spacing = 1.2;

    /// <summary>The sideways lines of a page, each with its words in the reader's order, which follows the writing.</summary>
    public static IReadOnlyList<Line> Of(int page, IReadOnlyList<Word> words)
    {
        var lines = new List<List<Word>>();
        foreach (var word in words)
        {
            var last = lines.Count > 0 ? lines[^1][^1].Box : default;
            if (lines.Count > 0 && Follows(last, word.Box) && (Rows.IsSideways(word) || word.Text.Length < 3))
                lines[^1].Add(word);
            else if (Rows.IsSideways(word))
                lines.Add([word]);
        }

        return [.. lines.Select(l => Line.OfPage(page, l))];
    }

    /// <summary>In the same upright band, and no further on than a space or two.</summary>
    private static bool Follows(Box before, Box word) =>
        before.HorizontalOverlap(word) > 0.6 * Math.Min(before.Width, word.Width)
        && Math.Max(before.Y0, word.Y0) - Math.Min(before.Y1, word.Y1) is > -2 and var gap && gap < Spacing * before.Width;
}
