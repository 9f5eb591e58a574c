using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Reading.PlainText;

/// <summary>What text extractors leave of charts: one line after another with nothing but a number, a month or a date.</summary>
internal static class ChartDebris
{
    private const int ShortestRun = 3;

    public static IReadOnlyList<Block> SetAside(List<Block> blocks)
    {
        for (var start = 0; start < blocks.Count;)
        {
            var end = start;
            while (end < blocks.Count && blocks[end] is { Kind: BlockKind.Paragraph } label && Furnishings.IsAxisLabel(label.FullText))
                end++;
            for (var i = start; i < end; i++)
                if (end - start >= ShortestRun || Furnishings.IsLoneNumber(blocks[i].FullText))
                    blocks[i] = blocks[i] with { Kind = BlockKind.Aside };
            start = end + 1;
        }

        return blocks;
    }
}
