using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Checks;

/// <summary>Every date that a paper prints, with its place: of text by block, of tables by cell.</summary>
internal static class PrintedDates
{
    public static IEnumerable<(DateReading Date, Citation Source)> Of(Paper paper) =>
        paper.Blocks.SelectMany(b => b.Table is { } table ? InTable(paper, table) : In(b.Text, d => paper.Quote(b, d.Raw)));

    /// <summary>Where the paper prints <paramref name="date"/> first, as a day or as a month that it belongs to; null where it does not.</summary>
    public static (DateReading Date, Citation Source)? First(Paper paper, DateOnly date)
    {
        (DateReading Date, Citation Source)? month = null;
        foreach (var printed in Of(paper))
        {
            if (printed.Date.Day == date)
                return printed;
            if (printed.Date.Precision == DatePrecision.Month && printed.Date.From <= date && date <= printed.Date.To)
                month ??= printed;
        }

        return month;
    }

    private static IEnumerable<(DateReading Date, Citation Source)> InTable(Paper paper, Table table) =>
        table.Rows.SelectMany(row => row.Cells.OfType<Cell>().SelectMany(cell => In(cell.Text, _ => paper.Cell(table, row, cell))));

    private static IEnumerable<(DateReading Date, Citation Source)> In(string text, Func<DateReading, Citation> cite) =>
        Dates.FindAll(text).Select(d => (d, cite(d)));
}
