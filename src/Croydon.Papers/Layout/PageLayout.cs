using Croydon.Papers.Documents;
using Croydon.Papers.Reading;
using Croydon.Papers.Text;

namespace Croydon.Papers.Layout;

/// <summary>Words on pages become blocks in reading order.</summary>
public static class PageLayout
{
    /// <summary>Raised whenever the same words would be laid out differently.</summary>
    public static int Version => 1;

    /// <summary>Pages come back with their printed numbers; the blocks have stamps, running headers and footers taken out.</summary>
    public static async Task<(IReadOnlyList<Page> Pages, IReadOnlyList<Block> Blocks)> LayOutAsync(ReadResult reading, CancellationToken cancel)
    {
        await Task.CompletedTask;
        cancel.ThrowIfCancellationRequested();
        return (reading.Pages, [.. reading.Pages.SelectMany(BlocksOf)]);
    }

    private static IEnumerable<Block> BlocksOf(Page page)
    {
        foreach (var paragraph in Lines.Paragraphs(Lines.Of(page)))
        {
            var (marker, text) = Markers.Split(string.Join(' ', paragraph.Select(l => l.Text)));
            var kind = Markers.IsBullet(marker) ? BlockKind.ListItem : BlockKind.Paragraph;
            yield return new Block(kind, text, paragraph) { Marker = marker, Level = kind == BlockKind.ListItem ? 1 : 0 };
        }
    }
}
