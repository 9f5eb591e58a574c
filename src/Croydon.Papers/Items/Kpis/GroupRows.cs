using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Rows that name the group of the indicators under them ("CARE LEAVERS").</summary>
internal static class GroupRows
{
    private const int LongestGroup = 120;
    private const int FewestLetters = 5;

    /// <summary>The group's name as printed, its torn halves joined by " | "; null where the row is none.</summary>
    public static string? Read(Table table, int at, TableHead? head)
    {
        var row = table.Rows[at];
        var filled = row.Cells.Select((c, i) => (Cell: c, Index: i)).Where(c => c.Cell is { Text: var t } && t.Any(char.IsLetterOrDigit)).ToList();
        if (filled.Count is 0 or > 2 || filled[0].Index > 0 || filled.Sum(c => c.Cell!.Text.Length) > LongestGroup)
            return null;
        var text = string.Join(" | ", filled.Select(c => c.Cell!.Text));
        if (text.Count(char.IsLetter) < 3 || LineRows.KindOf(text) is not null || KpiRef.Normal(filled[0].Cell!.Text) is not null || Numbers.Read(filled[^1].Cell!.Text) is not null)
            return null;
        var isCapital = !text.Any(char.IsLower);
        if (filled.Count == 2)
            return isCapital && filled[1].Index == 1 ? text : null;
        var spans = filled[0].Cell!.ColSpan * 2 > table.Columns;
        return isCapital || spans || head is not null && (filled[0].Index != head.First(ColumnRole.Ref)?.Index || IsWords(filled[0].Cell!)) ? text : null;
    }

    /// <summary>Over more than its column, or words where references stand.</summary>
    private static bool IsWords(Cell cell) =>
        cell.ColSpan > 1 || (cell.Text.Count(char.IsLetter) >= FewestLetters && cell.Text.All(c => char.IsLetter(c) || c is ' ' or '&' or ',' or '-' or '\'' or '’') && cell.Text.Any(char.IsLower));
}
