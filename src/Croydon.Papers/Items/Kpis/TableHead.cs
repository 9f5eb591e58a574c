using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>The header of a KPI table: one row or several, joined down each column.</summary>
internal sealed partial record TableHead(IReadOnlyList<Column> Columns)
{
    private const int LongestHeader = 60;
    private const int LongestMeasure = 24;

    /// <summary>Reads the header that starts at a row; null where none does. <paramref name="rows"/> says how many rows it takes.</summary>
    public static TableHead? At(Table table, int first, int? year, out int rows)
    {
        rows = 0;
        if (!Starts(table, first, year))
            return null;
        rows = 1;
        while (first + rows < table.Rows.Count && Continues(table, first + rows, year))
            rows++;
        var texts = Joined(table, first, rows);
        var within = texts.Select(Periods.YearOf).Append(year).Max();
        return new TableHead([.. texts.Select((text, i) => Column.Read(i, text, within))]);
    }

    public Column? First(ColumnRole role) => Columns.FirstOrDefault(c => c.Role == role);

    public bool Has(params ColumnRole[] roles) => Columns.Any(c => roles.Contains(c.Role));

    public IEnumerable<Column> Figures => Columns.Where(c => c.Role == ColumnRole.Value);

    private static bool Starts(Table table, int at, int? year)
    {
        if (at >= table.Rows.Count)
            return false;
        var row = table.Rows[at];
        if (row.Cells.Any(IsFigure))
            return false;
        var filled = row.Cells.Where(c => c is { Text.Length: > 0 }).ToList();
        var known = filled.Count(c => IsHeader(c!.Text, year));
        return known >= 2 && known * 2 >= filled.Count
            || known >= 1 && known == filled.Count && filled[0]!.ColSpan > 2 && Starts(table, at + 1, year);
    }

    private static bool Continues(Table table, int at, int? year)
    {
        var row = table.Rows[at];
        if (row.Cells.Any(IsFigure) || row.Cells[0] is { Text.Length: > LongestHeader })
            return false;
        if (IsSpannedFromAbove(table, at))
            return true;
        var filled = row.Cells.Where(c => c is { Text.Length: > 0 }).ToList();
        var known = filled.Count(c => IsHeader(c!.Text, year));
        return known >= 2 && known * 2 >= filled.Count && row.Cells[0] is null or { Text.Length: 0 } && known > 0
            || filled.TrueForAll(c => c!.Text.Length <= LongestMeasure && RagWords.RatingOf(c.Text) is null) && filled.Count > table.Rows[at - 1].Cells.Count(c => c is { Text.Length: > 0 }) && filled.Count >= 3;
    }

    /// <summary>Most of the head's cells reach down into the row: only some were divided.</summary>
    private static bool IsSpannedFromAbove(Table table, int at) =>
        2 * Enumerable.Range(0, table.Columns).Count(c => table.Rows[at].Cells.ElementAtOrDefault(c) is null && table.Rows[at - 1].Cells.ElementAtOrDefault(c) is { RowSpan: > 1 }) > table.Columns;

    private static bool IsHeader(string text, int? year) =>
        text.Length <= LongestHeader && RagWords.RatingOf(text) is null && (Column.Read(0, text, year ?? 2000).Role is not ColumnRole.Other || SpoiltMonth().IsMatch(text));

    // "Apr- at", "I Jul- V7": a month whose year a recogniser spoiled; its place among the others tells which it is
    [GeneratedRegex(@"^(?:\S\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\s?[-–]\s?\S{1,3}$", RegexOptions.IgnoreCase)]
    private static partial Regex SpoiltMonth();

    /// <summary>A cell that only a body row has: a figure, or a word for none.</summary>
    private static bool IsFigure(Cell? cell) =>
        cell is { Text.Length: > 0 } && (Numbers.Read(cell.Text) is not null && Periods.Read(cell.Text) is null || cell.Text.Length > 1 && RagWords.SaysNotAvailable(cell.Text));

    private static List<string> Joined(Table table, int first, int rows)
    {
        var texts = Enumerable.Repeat("", table.Columns).ToList();
        for (var r = first; r < first + rows; r++)
        {
            var cells = table.Rows[r].Cells;
            for (var c = 0; c < cells.Count; c++)
            {
                if (cells[c] is not { Text.Length: > 0 } cell)
                    continue;
                var width = cell.ColSpan > 1 ? cell.ColSpan : r + 1 < first + rows ? EmptyAfter(cells, c, table.Rows[r + 1].Cells) : 1;
                for (var w = c; w < Math.Min(texts.Count, c + width); w++)
                    texts[w] = texts[w].Length == 0 ? CellText.Of(cell) : $"{texts[w]} {CellText.Of(cell)}";
            }
        }

        return texts;
    }

    // Where a reader could not see that a header spans, the cells to its right are empty and those below are not.
    private static int EmptyAfter(IReadOnlyList<Cell?> cells, int at, IReadOnlyList<Cell?> below)
    {
        var width = 1;
        if (at >= below.Count || below[at] is not { Text.Length: > 0 })
            return width;
        while (at + width < cells.Count && cells[at + width] is { Text.Length: 0 } && at + width < below.Count && below[at + width] is { Text.Length: > 0 })
            width++;
        return width;
    }
}
