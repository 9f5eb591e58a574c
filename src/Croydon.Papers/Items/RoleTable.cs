using Croydon.Papers.Documents;

namespace Croydon.Papers.Items;

/// <summary>A table whose columns are known by role, or the continuation of one over a page break.</summary>
/// <param name="Index">Of the block in <see cref="Paper.Blocks"/>.</param>
/// <param name="FirstRow">First row below the header; 0 where the table continues another without repeating it.</param>
/// <param name="Continues">True where the header is the one of the table before, repeated or not, with nothing but page furniture between.</param>
public sealed record RoleTable<TRole>(int Index, Table Table, TableHeader<TRole> Header, int FirstRow, bool Continues)
    where TRole : struct, Enum
{
    /// <summary>The rows below the header, repeated headers left out.</summary>
    public IEnumerable<RoleRow<TRole>> Rows() =>
        Enumerable.Range(FirstRow, Table.Rows.Count - FirstRow).Where(r => !RepeatsHeader(r)).Select(r => new RoleRow<TRole>(this, r));

    private bool RepeatsHeader(int row) =>
        Header.Roles.Keys.All(c => Header.Titles[c].Contains(TableGrid.At(Table, row, c).Cell.Text.Trim(), StringComparison.OrdinalIgnoreCase))
        && Header.Roles.Keys.Count(c => TableGrid.At(Table, row, c).Cell.Text.Trim().Length > 0) > 1;
}

/// <summary>One row of a <see cref="RoleTable{TRole}"/>.</summary>
public sealed record RoleRow<TRole>(RoleTable<TRole> Of, int Index)
    where TRole : struct, Enum
{
    public TableRow Row => Of.Table.Rows[Index];

    /// <summary>The texts of all columns with that role, spans from rows above included; "" where empty.</summary>
    public string this[TRole role] => string.Join(' ', Columns(role).Select(At).Where(t => t.Length > 0));

    /// <summary>As the indexer, with "•" in front of each item where a cell lists several (see <see cref="ForcedBreaks"/>).</summary>
    public string Listed(TRole role) => string.Join(' ', Columns(role).Select(c => ForcedBreaks.Marked(TableGrid.At(Of.Table, Index, c).Cell).Trim()).Where(t => t.Length > 0));

    /// <summary>Columns with that role, left to right.</summary>
    public IEnumerable<int> Columns(TRole role) =>
        Of.Header.Roles.Where(r => EqualityComparer<TRole>.Default.Equals(r.Value, role)).Select(r => r.Key).Order();

    /// <summary>The text of one column; "" where empty or where the table has no such column.</summary>
    public string At(int column) => TableGrid.At(Of.Table, Index, column).Cell.Text.Trim();

    /// <summary>True where the words of that role stand in a cell that began in a row above.</summary>
    public bool IsSpanned(TRole role) => Columns(role).Any(c => TableGrid.At(Of.Table, Index, c) is { Cell.Text.Length: > 0 } at && at.Row < Index);

    public bool IsEmpty => Row.Cells.All(c => c is null || c.Text.Trim().Length == 0);

    private const int OverColumns = 3;

    /// <summary>A section heading inside the table: the only text of a row, or one that lies over three columns and more; null otherwise.</summary>
    public string? Alone => Over ?? (Row.Cells.Where(c => c is { } && c.Text.Trim().Length > 0).Select(c => c!.Text.Trim()).Take(2).ToList() is [var one] ? one : null);

    /// <summary>The text of a cell over three columns and more that begins the row; null where there is none.</summary>
    public string? Over => Row.Cells.FirstOrDefault(c => c is { Text.Length: > 0 }) is { ColSpan: >= OverColumns } wide ? wide.Text.Trim() : null;
}
