using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Layout.Tables;

/// <summary>Counts the header rows of a table, nested ones included: by shading, by bold type, or by rows of figures that begin below.</summary>
internal static partial class HeaderRows
{
    private const int Most = 5;
    private const int LongestHeader = 12;

    /// <returns>0 where the table has no header or it cannot be told.</returns>
    public static int Of(IReadOnlyList<TableRow> rows)
    {
        if (rows.Count < 2 || IsRecord(rows))
            return 0;
        var count = new[] { Leading(rows, IsShaded), Leading(rows, IsBold), BeforeFigures(rows) }.Max();
        if (count == 0 && LooksLikeNames(rows[0]))
            count = 1;
        count = WithSpans(rows, count);
        while (count > 0 && count < rows.Count && IsBanner(rows[count - 1]))
            count--;
        return count > Most || count >= rows.Count ? 0 : count;
    }

    /// <summary>The first rows that all have the mark, when most of the others have not.</summary>
    private static int Leading(IReadOnlyList<TableRow> rows, Func<TableRow, bool> marked)
    {
        var count = rows.TakeWhile(marked).Count();
        return count < rows.Count && rows.Skip(count).Count(marked) * 2 <= rows.Count - count ? count : 0;
    }

    /// <summary>Rows above the first with figures, where figures fill most rows from there on.</summary>
    private static int BeforeFigures(IReadOnlyList<TableRow> rows)
    {
        var count = rows.TakeWhile(r => !HasFigures(r)).Count();
        return count > 0 && rows.Skip(count).Count(HasFigures) * (rows[0].Cells.Count > 2 ? 2 : 1.25) > rows.Count - count && rows.Take(count).Any(r => Texts(r).Skip(1).Any()) ? count : 0;
    }

    /// <summary>"Subject: | …": the names stand in the first column.</summary>
    private static bool IsRecord(IReadOnlyList<TableRow> rows) =>
        rows[0].Cells.Count == 2 && rows.Count(r => r.Cells[0]?.Text.EndsWith(':') == true) * 4 >= rows.Count;

    private static bool LooksLikeNames(TableRow row) =>
        row.Cells.Count > 2 && row.Cells.All(c => c is { Text.Length: > 0, ColSpan: 1 } && c.Lines.Sum(l => l.Words.Count) <= LongestHeader / 2 && !Tokens.IsValue(c.Text) && !c.Text.EndsWith(':'));

    /// <summary>A header cell may reach down into rows that have no mark of their own.</summary>
    private static int WithSpans(IReadOnlyList<TableRow> rows, int count)
    {
        for (var r = 0; r < count; r++)
            count = Math.Max(count, rows[r].Cells.Max(c => c is { Text.Length: > 0 } ? r + c.RowSpan : 0));
        return count;
    }

    /// <summary>Words in the first cell only: the name of a section, no header of columns.</summary>
    private static bool IsBanner(TableRow row) => row.Cells[0] is { Text.Length: > 0 } && row.Cells.Skip(1).All(c => c is null or { Text: "" });

    private static bool IsShaded(TableRow row) => row.Cells.OfType<Cell>().ToList() is { Count: > 0 } cells && cells.TrueForAll(c => c.Fill is not null) && cells.Exists(c => c.Text.Length > 0);

    private static bool IsBold(TableRow row) =>
        row.Cells.OfType<Cell>().SelectMany(c => c.Lines).SelectMany(l => l.Words).ToList() is { Count: > 0 } words && words.TrueForAll(w => w.Bold);

    private static bool HasFigures(TableRow row) => Texts(row).Skip(1).Any(t => Tokens.IsValue(t) && !Year().IsMatch(t));

    private static IEnumerable<string> Texts(TableRow row) => row.Cells.OfType<Cell>().Select(c => c.Text).Where(t => t.Length > 0);

    // "2019", "2019/20"
    [GeneratedRegex(@"^(?:19|20)\d{2}(?:[/-]\d{2,4})?$")]
    private static partial Regex Year();
}
