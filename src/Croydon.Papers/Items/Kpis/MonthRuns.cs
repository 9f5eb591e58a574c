using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Months side by side follow each other: a year that a recogniser misread ("Jun-47") is put right by most of the others.</summary>
internal static class MonthRuns
{
    private const int Fewest = 4;
    private const int MonthsOfYear = 12;

    /// <summary>The same head where more than half of its months follow each other and the rest fit between them but for the year; else as it was.</summary>
    public static TableHead Mended(TableHead head)
    {
        var months = head.Figures.Where(c => c.Period?.Period is { Kind: PeriodKind.Month, End: not null }).ToList();
        if (months.Count < Fewest)
            return head;
        var run = months.GroupBy(c => Number(c) - c.Index).MaxBy(g => g.Count())!;
        return run.Count() == months.Count || run.Count() * 2 <= months.Count ? head
            : new TableHead([.. head.Columns.Select(c => months.Contains(c) ? Placed(c, run.Key + c.Index) : c)]);
    }

    private static int Number(Column column) => (column.Period!.Period.End!.Value.Year * MonthsOfYear) + column.Period.Period.End.Value.Month - 1;

    private static Column Placed(Column column, int number) =>
        Number(column) != number && (Number(column) - number) % MonthsOfYear == 0
            ? column with { Period = column.Period! with { Period = Period.Month(number / MonthsOfYear, (number % MonthsOfYear) + 1) } }
            : column;
}
