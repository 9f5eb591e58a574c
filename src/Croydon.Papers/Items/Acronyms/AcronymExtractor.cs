using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Acronyms;

/// <summary>Acronyms where the paper expands them: in brackets, in a glossary's rows, or in lines "RHI – Return Home Interview".</summary>
public sealed class AcronymExtractor : IItemExtractor
{
    public ItemSort Sort { get; } = new("acronyms", "acronyms");

    public int Version => 1;

    public IEnumerable<IItem> Extract(Paper paper) =>
        paper.Blocks.SelectMany(b => b.Table is { } table ? InTable(paper, table) : InText(paper, b))
            .DistinctBy(a => (Stem(a.Short), Fold.Key(a.Long)));

    private static IEnumerable<Acronym> InText(Paper paper, Block block)
    {
        var text = block.FullText;
        foreach (var (shorter, longer, at) in Expansions.In(text))
            yield return new Acronym(shorter, longer, paper.Quote(block, Around(text, at)));
        foreach (var line in block.Lines)
        {
            if (Expansions.Line(Markers.Split(line.Text).Text) is { } pair)
                yield return new Acronym(pair.Short, pair.Long, paper.Quote(block, line.Text));
        }
    }

    private static IEnumerable<Acronym> InTable(Paper paper, Table table)
    {
        foreach (var row in table.Rows)
        {
            var cells = row.Cells.OfType<Cell>().ToList();
            foreach (var cell in cells)
            {
                foreach (var (shorter, longer, _) in Expansions.In(cell.Text))
                    yield return new Acronym(shorter, longer, paper.Cell(table, row, cell));
            }

            foreach (var (left, right) in cells.Zip(cells.Skip(1)))
            {
                if (Expansions.Pair(left.Text, right.Text) is { } pair)
                    yield return new Acronym(pair.Short, pair.Long, paper.Row(table, row));
            }
        }
    }

    /// <summary>"RHI", "RHIs" and "RHI's" are one.</summary>
    private static string Stem(string shorter) => shorter.Replace("'s", "", StringComparison.Ordinal).Replace("’s", "", StringComparison.Ordinal).TrimEnd('s');

    /// <summary>The line's words before the bracket, so that the quote shows the expansion.</summary>
    private static string Around(string text, int at)
    {
        var start = Math.Max(0, text.LastIndexOfAny(['.', '\n'], Math.Max(0, at - 1)) + 1);
        var end = text.IndexOf(')', at);
        return text[start..(end < 0 ? text.Length : end + 1)].Trim();
    }
}
