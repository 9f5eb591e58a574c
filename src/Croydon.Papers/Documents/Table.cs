namespace Croydon.Papers.Documents;

/// <summary>One cell of a table.</summary>
/// <param name="Text">Lines of the cell joined by spaces; "" where the cell is empty.</param>
/// <param name="RowSpan">Rows it covers, at least 1.</param>
/// <param name="ColSpan">Columns it covers, at least 1.</param>
public sealed record Cell(string Text, int RowSpan = 1, int ColSpan = 1)
{
    /// <summary>The cell's place; null where the paper has no pages.</summary>
    public Box? Box { get; init; }

    /// <summary>Background colour as #rrggbb; null where the cell is not shaded or the page was not rendered.</summary>
    public string? Fill { get; init; }

    /// <summary>An arrow that is drawn in the cell, as "↑", "↓", "→" or "←"; null where there is none or the page was not rendered.</summary>
    public string? Arrow { get; init; }

    /// <summary>The lines of the cell, top to bottom; empty where the cell is empty.</summary>
    public IReadOnlyList<Line> Lines { get; init; } = [];

    public static Cell Empty { get; } = new("");
}

/// <summary>One row of a table.</summary>
/// <param name="Cells">As many as the table has columns; null where a span of another cell covers the place.</param>
public sealed record TableRow(IReadOnlyList<Cell?> Cells)
{
    /// <summary>Page index from 1 (a table may run over pages); null where the paper has no pages.</summary>
    public int? Page { get; init; }

    /// <summary>Line of the file from 1; null for paged papers.</summary>
    public int? Line { get; init; }

    public Box? Box { get; init; }

    /// <summary>The file's own characters of the row, for citations; null where the cells are quote enough.</summary>
    public string? Raw { get; init; }
}

/// <summary>A table, whatever it was read from: ruled or unruled page, HTML, DOCX, pipes or tabs.</summary>
/// <param name="Rows">Top to bottom, header rows first.</param>
public sealed record Table(IReadOnlyList<TableRow> Rows)
{
    /// <summary>The page it starts on, from 1; null where the paper has no pages.</summary>
    public int? Page { get; init; }

    public Box? Box { get; init; }

    /// <summary>How many of the first rows are headers; 0 where that could not be told.</summary>
    public int HeaderRows { get; init; }

    public int Columns => Rows.Count == 0 ? 0 : Rows.Max(r => r.Cells.Count);
}
