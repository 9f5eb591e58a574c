using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>A body row of a KPI table with the head that explains it.</summary>
/// <param name="Group">The group row it stands under, as printed; null where there is none.</param>
/// <param name="Headings">What its table stands under, the innermost last.</param>
/// <param name="Above">The short line right over a table of one row; null for other tables and where there is none.</param>
internal sealed record KpiRow(Table Table, TableRow Row, TableHead Head, string? Group, IReadOnlyList<string> Headings, string? Above)
{
    /// <summary>The indicator's other rows where it has several; see <see cref="LineRows"/>.</summary>
    public IReadOnlyList<KpiRow> Lines { get; init; } = [];

    /// <summary>The row that names the indicator where that is not the row of its figures.</summary>
    public KpiRow? Named { get; init; }

    /// <summary>What it holds where each indicator has several rows; null in other tables.</summary>
    public LineKind? Line => Head.First(ColumnRole.Line) is { } column ? LineRows.KindOf(TextAt(column.Index)) : null;

    public string RefRaw => Named?.RefRaw ?? (IsNamedAbove ? KpiRef.Split(Above!).Ref : null) ?? Text(ColumnRole.Ref);

    /// <summary>Rows below it that hold no more than the rest of its title or of its other words.</summary>
    public IReadOnlyList<TableRow> Rest { get; init; } = [];

    /// <summary>The heading before its table; null where there is none.</summary>
    public string? Heading => Headings.Count == 0 ? null : Headings[^1];

    /// <summary>True for a table of one indicator, whose title is the line over it.</summary>
    public bool IsNamedAbove => Above is not null && TitleColumn is null;

    public string Title => Named is not null ? Named.Title : IsNamedAbove ? KpiRef.Split(Above!).Title : TitleColumn is null ? "" : TitleCells is [var one] ? CellText.Of(one) : CellText.Of(TitleCells);

    public Column? TitleColumn => Head.First(ColumnRole.Title);

    /// <summary>Words with at least three letters: axis numbers and bullets of charts are no titles.</summary>
    public bool HasTitle => Title.Count(char.IsLetter) >= 3;

    /// <summary>Words under the figures where figures would stand, or a starred line: a note, not an indicator.</summary>
    public bool IsNote => Title is ['*' or '(' or '†', ..]
        || Head.Figures.FirstOrDefault() is { } figures && TitleCells.Any(c => ReferenceEquals(c, CellAt(figures.Index)))
        || RefRaw.Length == 0 && Text(ColumnRole.Target).Length == 0 && Head.Figures.Select(c => TextAt(c.Index)).Where(t => t.Length > 0).ToList() is { Count: > 0 } texts
            && texts.TrueForAll(t => Numbers.Read(t) is null && RagWords.RatingOf(t) is null && !RagWords.SaysNotAvailable(t));

    private IReadOnlyList<Cell> TitleCells => [.. Head.Columns.Where(c => c.Role == ColumnRole.Title && c.Header == TitleColumn!.Header).SelectMany(c => Rest.Select(r => r.Cells.ElementAtOrDefault(c.Index)).Prepend(CellAt(c.Index))).OfType<Cell>().Where(c => c.Text.Length > 0).Distinct()];

    public string Text(ColumnRole role) => Head.First(role) is { } column ? TextAt(column.Index) : "";

    public Cell? Cell(ColumnRole role) => Head.First(role) is { } column ? CellAt(column.Index) : null;

    public string TextAt(int column) => string.Join(' ', Rest.Select(r => r.Cells.ElementAtOrDefault(column)).Prepend(CellAt(column)).OfType<Cell>().Select(CellText.Of).Where(t => t.Length > 0));

    /// <summary>The text that another row of the same indicator has in a column; "" where there is none.</summary>
    public string LineText(LineKind kind, int column) => LineCell(kind, column) is { } cell ? CellText.Of(cell) : "";

    public Cell? LineCell(LineKind kind, int column) => Lines.FirstOrDefault(r => r.Line == kind)?.CellAt(column);

    /// <summary>The cell of a column, or the one above that spans it; null where the row has none.</summary>
    public Cell? CellAt(int column)
    {
        if (column >= Row.Cells.Count)
            return null;
        return Row.Cells[column] ?? SpanOver(column);
    }

    private Cell? SpanOver(int column)
    {
        var at = Table.Rows.TakeWhile(r => !ReferenceEquals(r, Row)).Count();
        for (var r = at; r >= 0; r--)
        {
            for (var c = column; c >= 0; c--)
            {
                if (Table.Rows[r].Cells.ElementAtOrDefault(c) is { } cell && r + cell.RowSpan > at && c + cell.ColSpan > column)
                    return cell;
            }
        }

        return null;
    }
}
