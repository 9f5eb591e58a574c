using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Makes the table of a finished draft.</summary>
internal static class TableBuilder
{
    /// <param name="rendering">For cell colours; null where the page was not rendered.</param>
    public static FoundTable Build(Page page, Rendering? rendering, Draft draft)
    {
        var places = new Cell?[draft.Rows, draft.Columns];
        foreach (var (area, words) in draft.Cells)
        {
            var box = draft.BoxOf(area);
            places[area.Row, area.Column] = CellText.Cell(page.Number, words, area, box, rendering is null ? null : CellFill.Of(rendering, box)) with
            {
                Arrow = rendering is null ? null : CellArrow.Of(rendering.Image, box, words),
            };
        }

        List<TableRow> rows = [.. Enumerable.Range(0, draft.Rows).Select(r => new TableRow([.. Enumerable.Range(0, draft.Columns).Select(c => places[r, c])])
        {
            Page = page.Number,
            Box = new Box(draft.Xs[0], draft.Ys[r], draft.Xs[^1], draft.Ys[r + 1]),
        })];
        var table = new Table(rows) { HeaderRows = HeaderRows.Of(rows), Page = page.Number, Box = draft.Box };
        return new FoundTable(table, draft.Box, new HashSet<Word>(draft.Cells.SelectMany(c => c.Words), ReferenceEqualityComparer.Instance));
    }
}
