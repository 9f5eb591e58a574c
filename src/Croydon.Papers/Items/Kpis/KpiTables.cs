using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Walks a paper's tables and gives the rows that stand under a KPI header, each with its group.</summary>
internal sealed class KpiTables(Paper paper)
{
    private const int CaptionBlocks = 4;
    private const int LongestNote = 14;
    private const int LongestTitle = 200;

    private TableHead? _head;
    private int _columns;
    private string? _group;
    private readonly List<Block> _headings = [];
    private bool _hasGroupRows;

    public IEnumerable<KpiRow> Rows()
    {
        for (var i = 0; i < paper.Blocks.Count; i++)
        {
            var block = paper.Blocks[i];
            if (block.Kind == BlockKind.Heading)
                Enter(block);
            else if (block.Kind == BlockKind.Paragraph && block.Text.Count(char.IsWhiteSpace) > LongestNote)
                _columns = 0;
            if (block.Table is { } table)
            {
                foreach (var row in RowsOf(table, i))
                    yield return row;
            }
        }
    }

    /// <summary>Keeps the headings that a table stands under, the innermost last.</summary>
    private void Enter(Block heading)
    {
        if (heading.Text.EndsWith('.'))
            return;
        _headings.RemoveAll(h => h.Level >= heading.Level);
        _headings.Add(heading);
        _group = _hasGroupRows ? _group : null;
    }

    private IEnumerable<KpiRow> RowsOf(Table table, int block)
    {
        if (TableKinds.CountsRatings(table))
            yield break;
        var year = YearAround(block);
        var group = (string?)null;
        var continues = table.Columns == _columns;
        var headEnd = 0;
        for (var r = 0; r < table.Rows.Count; r++)
        {
            if (TableHead.At(table, r, year, out var rows) is { } head)
            {
                var carried = _head is null || _head.Has(ColumnRole.Value) == head.Has(ColumnRole.Value) ? _group : null;
                _head = new ColumnContents(table, r + rows).Complete(head);
                _columns = table.Columns;
                _hasGroupRows |= group is not null && _head.Has(ColumnRole.Value);
                _group = group ?? GroupInHead(_head) ?? carried;
                (group, continues) = (null, true);
                r += rows - 1;
                headEnd = r + 1;
            }
            else if (GroupRows.Read(table, r, continues ? _head : null) is { } text)
                (group, _group) = continues ? (text, text) : (text, _group);
            else if (continues && _head is not null && !IsRestOfRowAbove(table.Rows[r], _head))
                yield return new KpiRow(table, table.Rows[r], _head, _group, [.. _headings.Select(h => h.Text)], table.Rows.Count == 1 + headEnd || IsOfOne(_head) ? Above(block) : null) { Rest = [.. table.Rows.Skip(r + 1).TakeWhile(n => IsRestOfRowAbove(n, _head))] };
        }
    }

    /// <summary>A table that names only rows of "Actual" and "Target" is about the indicator over it.</summary>
    private static bool IsOfOne(TableHead head) => head.Has(ColumnRole.Line) && !head.Has(ColumnRole.Title);

    /// <summary>The heading or short line right over a table; null where prose or another table stands there.</summary>
    private string? Above(int block)
    {
        var at = paper.Blocks.Take(block).LastOrDefault(b => b.Kind != BlockKind.Aside);
        return at is { Table: null, Text.Length: > 0 and < LongestTitle } && !at.Text.EndsWith('.') ? at.FullText : null;
    }

    /// <summary>Its figures are spanned by the row above, and so is its title or its reference: only some cell of it was divided.</summary>
    private static bool IsRestOfRowAbove(TableRow row, TableHead head)
    {
        if (head.First(ColumnRole.Title) is not { } title || !head.Has(ColumnRole.Value))
            return false;
        var spanned = head.First(ColumnRole.Ref) is { } reference && IsSpanned(reference) ? reference : title;
        return head.Figures.Append(spanned).All(IsSpanned)
            || row.Cells.ElementAtOrDefault(title.Index) is { ColSpan: 1 } && Enumerable.Range(0, row.Cells.Count).Where(c => c != title.Index).All(c => row.Cells[c] is null);

        bool IsSpanned(Column column) => row.Cells.ElementAtOrDefault(column.Index) is null && !IsCoveredFromLeft(row, column.Index);
    }

    private static bool IsCoveredFromLeft(TableRow row, int column) =>
        Enumerable.Range(0, Math.Min(column, row.Cells.Count)).Any(c => row.Cells[c] is { } cell && c + cell.ColSpan > column);

    /// <summary>"Customer Services KPIs" over the titles names their group.</summary>
    private static string? GroupInHead(TableHead head)
    {
        if (head.First(ColumnRole.Title) is not { Header.Length: > 0 } title || ColumnVocabulary.IsPlainTitle(title.Header))
            return null;
        var text = Fold.Spaces(title.Header);
        foreach (var end in (string[])[" KPIs", " indicators"])
        {
            if (text.EndsWith(end, StringComparison.OrdinalIgnoreCase))
                return text[..^end.Length];
        }

        return head.Has(ColumnRole.PreviousRag) ? text : null;
    }

    /// <summary>The financial year meant by a header that says only "Apr" or "Q1": from the words before the table, else from the paper's title.</summary>
    private int? YearAround(int block)
    {
        for (var i = block - 1; i >= 0 && i >= block - CaptionBlocks; i--)
        {
            if (paper.Blocks[i].Table is null && Periods.YearOf(paper.Blocks[i].Text) is { } year)
                return year;
        }

        return paper.Description.Title is { } title && Periods.YearOf(title) is { } titled ? titled
            : paper.Blocks.Take(12).Where(b => b.Table is null).Select(b => Periods.YearOf(b.Text)).FirstOrDefault(y => y is not null);
    }
}
