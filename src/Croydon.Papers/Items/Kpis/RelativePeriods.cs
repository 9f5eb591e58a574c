using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Dates columns whose header says a period only by its length: "YTD" and "Last 12 months" end where the table's last month or quarter ends.</summary>
internal static class RelativePeriods
{
    private const int FirstMonthOfYear = 4;

    private static readonly string[] YearToDate = ["ytd", "ytd actual", "ytd result", "ytd performance", "year to date", "year to date actual", "actual year to date", "actual ytd", "year to date result", "cumulative", "cumulative ytd", "cumulative year to date", "cumulative to date", "financial year to date"];

    /// <summary>True for the headers of such columns, whatever stands beside them.</summary>
    public static bool IsYearToDate(string header) => YearToDate.Contains(Fold.Key(header).Trim(' ', '(', ')', '.', ':', '*'));

    /// <summary>The same head with dates for those columns; as it was where no other column is dated.</summary>
    public static TableHead Dated(TableHead head)
    {
        var last = head.Figures.Where(c => c.Period?.Period is { Kind: PeriodKind.Month or PeriodKind.Quarter }).Select(c => c.Period!.Period.End).Max();
        return last is not { } end ? head : new TableHead([.. head.Columns.Select(c => Dated(c, end))]);
    }

    private static Column Dated(Column column, DateOnly end)
    {
        if (IsYearToDate(column.Header) && column.Period is null)
            return column with { Role = ColumnRole.Value, Period = new FoundPeriod(ToDate(end), column.Header, "") };
        return column.Period is { Period: { Kind: PeriodKind.RollingYear, End: null } } rolling
            ? column with { Period = rolling with { Period = Period.RollingYear(end.Year, end.Month) } }
            : column;
    }

    private static Period ToDate(DateOnly end) =>
        Period.Months((Period.FinancialYearOf(end.Year, end.Month), FirstMonthOfYear), (end.Year, end.Month));
}
