using Croydon.Papers.Documents;
using Croydon.Papers.Layout.Tables;
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
        var blocks = new List<Block>();
        foreach (var page in reading.Pages)
        {
            var tables = await TableFinder.FindAsync(page, reading.Images, cancel);
            var rest = page with { Words = [.. page.Words.Where(w => !tables.Any(t => t.Words.Contains(w)))] };
            blocks.AddRange(BlocksOf(rest).Concat(tables.Select(t => TableBlocks.Of(t.Table)))
                .OrderBy(b => b.Table?.Box?.Y0 ?? b.Lines[0].Box?.Y0));
        }

        return (reading.Pages, blocks);
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
