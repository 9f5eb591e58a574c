using Croydon.Papers.Documents;

namespace Croydon.Papers.App.Papers;

/// <summary>A stretch of a long text, so that no page of the site grows without end.</summary>
public sealed record TextSheet(IReadOnlyList<Block> Blocks, int Number, int Count)
{
    private const int Size = 250;

    /// <param name="line">Shown where no number is asked for.</param>
    /// <param name="number">From 1; null takes the stretch that holds the line, else the first.</param>
    public static TextSheet Of(IReadOnlyList<Block> blocks, int? line, int? number)
    {
        var count = Math.Max(1, (blocks.Count + Size - 1) / Size);
        var at = number ?? (line is null ? 1 : (Math.Max(0, IndexOfLine(blocks, line.Value)) / Size) + 1);
        at = Math.Clamp(at, 1, count);
        return new TextSheet([.. blocks.Skip((at - 1) * Size).Take(Size)], at, count);
    }

    /// <summary>The last block that starts at or before the line.</summary>
    private static int IndexOfLine(IReadOnlyList<Block> blocks, int line)
    {
        var found = -1;
        for (var i = 0; i < blocks.Count; i++)
        {
            if (blocks[i].LineNumber <= line)
                found = i;
        }

        return found;
    }
}
