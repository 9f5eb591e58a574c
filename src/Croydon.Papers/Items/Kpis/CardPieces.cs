using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Kpis;

/// <summary>A paper's blocks and cells as one stream in reading order.</summary>
internal static class CardPieces
{
    private const int MostRows = 12;
    private const int LongestLabel = 40;

    public static IEnumerable<CardPiece> Of(Paper paper)
    {
        foreach (var block in paper.Blocks)
        {
            if (block.Table is not { } table)
            {
                if (block.Kind != BlockKind.Aside && block.Text.Length > 0)
                    yield return new CardPiece(block.Text, paper.Whole(block), null, block.Kind == BlockKind.Heading) { Level = block.Level };
                continue;
            }

            foreach (var row in table.Rows)
            {
                foreach (var piece in OfRow(paper, table, row))
                    yield return piece;
            }
        }
    }

    private static IEnumerable<CardPiece> OfRow(Paper paper, Table table, TableRow row)
    {
        var cells = row.Cells.OfType<Cell>().Where(c => c.Text.Length > 0 || c.Arrow is not null).ToList();
        if (table.Rows.Count <= MostRows && IsOfPairs(table, cells))
            return cells.Chunk(2).Select(p => Labelled(paper, table, row, p[0], p[1]));
        return cells.SelectMany(c => new[] { c.Text, c.Arrow ?? "" }.Where(t => t.Length > 0).Select(t => new CardPiece(t, paper.Cell(table, row, c), c.Fill, false)));
    }

    /// <summary>Label and figure, or several of them side by side: there each label must be one that cards have.</summary>
    private static bool IsOfPairs(Table table, List<Cell> cells) =>
        cells.Count >= 2 && cells.Count % 2 == 0
        && cells.Where((_, i) => i % 2 == 0).All(c => c.Text.Length is > 0 and < LongestLabel && (CardLabels.Of(c.Text) is not null || (table.Columns == 2 && RagWords.RatingOf(cells[1].Text) is null && cells[1].Text.Length > 0)));

    /// <summary>"Target" and "95%" make "Target: 95%".</summary>
    private static CardPiece Labelled(Paper paper, Table table, TableRow row, Cell label, Cell value) =>
        new($"{label.Text.TrimEnd(':')}: {value.Text}", table.Columns == 2 ? paper.Row(table, row) : paper.Cell(table, row, value), value.Fill, false)
        {
            Label = CardLabels.Of(label.Text),
            Value = value,
        };
}
