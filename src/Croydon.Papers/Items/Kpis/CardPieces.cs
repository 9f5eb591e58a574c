using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Kpis;

/// <summary>A paper's blocks and cells as one stream in reading order.</summary>
internal static class CardPieces
{
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

    /// <summary>A row of label and figure is one piece ("Target" and "95%" make "Target: 95%").</summary>
    private static IEnumerable<CardPiece> OfRow(Paper paper, Table table, TableRow row)
    {
        var cells = row.Cells.OfType<Cell>().Where(c => c.Text.Length > 0 || c.Arrow is not null).ToList();
        if (table.Columns == 2 && RagWords.RatingOf(cells.Count > 0 ? cells[^1].Text : "") is null && cells is [{ Text.Length: > 0 and < 40 } label, { Text.Length: > 0 } value] && table.Rows.Count <= 12)
            return [new CardPiece($"{label.Text.TrimEnd(':')}: {value.Text}", paper.Row(table, row), value.Fill, false)];
        return cells.SelectMany(c => new[] { c.Text, c.Arrow ?? "" }.Where(t => t.Length > 0).Select(t => new CardPiece(t, paper.Cell(table, row, c), c.Fill, false)));
    }
}
