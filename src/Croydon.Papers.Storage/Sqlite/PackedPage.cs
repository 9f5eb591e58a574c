using Croydon.Papers.Documents;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>A page as it is written, and shown.</summary>
/// <param name="Text">Its blocks, a line each.</param>
internal sealed record PackedPage(Page Page, string Text, byte[] Words, byte[] Blocks)
{
    public static IReadOnlyList<PackedPage> AllOf(Paper paper)
    {
        var blocks = PageBlocks.Of(paper);
        return [.. paper.Pages.Select(p => p.AsShown()).Select(p => new PackedPage(p, string.Join('\n', blocks[p.Number].Select(b => b.PlainText)), PackedJson.Pack(p.Words), PackedJson.Pack(blocks[p.Number])))];
    }
}
