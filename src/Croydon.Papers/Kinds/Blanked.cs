using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds;

/// <summary>A paper as the public may see it: personal details are blanked in every text, before anything is extracted or cited.</summary>
public static class Blanked
{
    /// <summary>Of the problem that says that something was blanked: the file of such a paper is not given out.</summary>
    public const string Stage = "personal";

    public static Paper Of(Paper paper)
    {
        var pages = paper.Pages.Select(p => Words(p.Words) is var words && ReferenceEquals(words, p.Words) ? p : p with { Words = words }).ToList();
        var blocks = Of(paper.Blocks);
        return pages.SequenceEqual(paper.Pages, ReferenceEqualityComparer.Instance) && blocks.SequenceEqual(paper.Blocks, ReferenceEqualityComparer.Instance) ? paper : Changed(paper, pages, blocks);
    }

    public static IReadOnlyList<Block> Of(IReadOnlyList<Block> blocks) => [.. blocks.Select(Of)];

    private static Paper Changed(Paper paper, IReadOnlyList<Page> pages, IReadOnlyList<Block> blocks) => paper with
    {
        Pages = pages,
        Blocks = blocks,
        Parts = [.. paper.Parts.Select(p => p with { Title = PersonalDetails.Mask(p.Title) })],
        Outline = [.. paper.Outline.Select(o => o with { Title = PersonalDetails.Mask(o.Title) })],
        Description = paper.Description with { Title = paper.Description.Title is { } title ? PersonalDetails.Mask(title) : null },
        Problems = [.. paper.Problems, new Problem(Stage, Severity.Info, null, "A mobile number or somebody's home address is blanked, and the file itself is not given out.")],
    };

    private static Block Of(Block block)
    {
        var text = PersonalDetails.Mask(block.Text);
        var lines = Lines(block.Lines);
        var rows = block.Table?.Rows.Select(Of).ToList();
        var same = rows is null || rows.SequenceEqual(block.Table!.Rows, ReferenceEqualityComparer.Instance);
        return same && ReferenceEquals(text, block.Text) && ReferenceEquals(lines, block.Lines)
            ? block
            : block with { Text = text, Lines = lines, Table = rows is null ? null : block.Table! with { Rows = rows } };
    }

    /// <summary>A row is one text: the label in one cell says what stands in the next.</summary>
    private static TableRow Of(TableRow row)
    {
        var texts = row.Cells.Select(c => c?.Text ?? "").ToList();
        var masked = PersonalDetails.Mask(texts);
        if (ReferenceEquals(texts, masked))
            return row;
        var cells = row.Cells.Select((c, i) => c is null || c.Text == masked[i] ? c : c with { Text = masked[i], Lines = [.. c.Lines.Select(Whole)] });
        return row with { Cells = [.. cells], Raw = row.Raw is { } raw ? PersonalDetails.Mask(raw) : null };
    }

    private static IReadOnlyList<Line> Lines(IReadOnlyList<Line> lines)
    {
        var texts = lines.Select(l => l.Text).ToList();
        var masked = PersonalDetails.Mask(texts);
        return ReferenceEquals(texts, masked)
            ? lines
            : [.. lines.Select((l, i) => l.Text == masked[i] ? l : l with { Text = masked[i], Raw = l.Raw is { } raw ? PersonalDetails.Mask(raw) : null, Words = Words(l.Words) })];
    }

    /// <summary>A line of a cell that is blanked: where the label stands in another cell, the line alone does not show what it is.</summary>
    private static Line Whole(Line line) => line with
    {
        Text = Blank(line.Text), Raw = line.Raw is { } raw ? Blank(raw) : null, Words = [.. line.Words.Select(w => w with { Text = Blank(w.Text) })],
    };

    private static IReadOnlyList<Word> Words(IReadOnlyList<Word> words)
    {
        var texts = words.Select(w => w.Text).ToList();
        var masked = PersonalDetails.Mask(texts);
        return ReferenceEquals(texts, masked) ? words : [.. words.Select((w, i) => w.Text == masked[i] ? w : w with { Text = masked[i] })];
    }

    private static string Blank(string text) => string.Concat(text.Select(c => char.IsLetterOrDigit(c) ? PersonalDetails.Blank : c));
}
