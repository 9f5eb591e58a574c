using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Savings;

/// <summary>A table of savings or growth, one a row, with a column for each financial year.</summary>
/// <param name="Index">Of the table in <see cref="Paper.Blocks"/>.</param>
/// <param name="FirstRow">The first below the header.</param>
/// <param name="Years">Column and financial year, left to right.</param>
/// <param name="Caption">The words over the table and in its header.</param>
public sealed record SavingSchedule(int Index, Table Table, TableHeader<SavingColumn> Header, int FirstRow, IReadOnlyList<(int Column, string Year)> Years, string Caption)
{
    private const int BlocksAbove = 2;

    /// <summary>All schedules of a paper: tables with a name or ref, columns of years, and savings or growth in their header or caption.</summary>
    public static IReadOnlyList<SavingSchedule> All(Paper paper)
    {
        var found = new List<SavingSchedule>();
        foreach (var table in RoleTables.All(paper, SavingColumns.Vocabulary, SavingColumns.AreEnough, ProjectBox.IsBox))
        {
            var years = table.Header.Titles.Select((t, c) => (Column: c, Year: YearAmounts.YearOf(t))).Where(y => y.Year is not null).Select(y => (y.Column, y.Year!)).ToList();
            var caption = string.Join(' ', table.Header.Titles.Concat(paper.Blocks.Take(table.Index).TakeLast(BlocksAbove).Where(b => b.Table is null && b.Text.Length < 200).Select(b => b.Text)));
            if (years.Count > 0 && SavingKinds.Speaks(caption))
                found.Add(new SavingSchedule(table.Index, table.Table, table.Header, table.FirstRow, years, caption));
        }

        return found;
    }

    /// <summary>Rows that name something, totals among them; headings over several rows left out.</summary>
    public IEnumerable<ScheduleRow> Rows() =>
        Enumerable.Range(FirstRow, Table.Rows.Count - FirstRow)
            .Select(r => new ScheduleRow(this, r))
            .Where(r => (r.Name.Length > 0 || r.Ref.Length > 0) && r.Row.Cells.Count(c => c is { Text.Length: > 0 }) > 1);
}

/// <summary>One row of a <see cref="SavingSchedule"/>.</summary>
public sealed record ScheduleRow(SavingSchedule Of, int Index)
{
    public TableRow Row => Of.Table.Rows[Index];

    public string Ref => Text(SavingColumn.Ref);

    public string Name => Text(SavingColumn.Name);

    public string Manager => Text(SavingColumn.Manager);

    public bool IsTotal => Row.Cells.FirstOrDefault(c => c is { Text.Length: > 0 })?.Text is { } first
        && (first.StartsWith("Total", StringComparison.OrdinalIgnoreCase) || first.StartsWith("Sub-total", StringComparison.OrdinalIgnoreCase)
            || first.StartsWith("Subtotal", StringComparison.OrdinalIgnoreCase) || first.StartsWith("Grand total", StringComparison.OrdinalIgnoreCase)
            || first.StartsWith("Net ", StringComparison.OrdinalIgnoreCase));

    public bool HasFigure => Amounts.Any(a => a.Amount is not null);

    /// <summary>One for each year; null where the cell holds no figure.</summary>
    public IReadOnlyList<(string Year, decimal? Amount, string Raw)> Amounts =>
        [.. Of.Years.Select(y => (y.Year, Text: TableGrid.At(Of.Table, Index, y.Column).Cell.Text.Trim()))
            .Select(y => (y.Year, YearAmounts.IsFigure(y.Text) ? FigureRun.Parse(y.Text.Replace("£", "", StringComparison.Ordinal)) : (decimal?)null, y.Text))];

    private string Text(SavingColumn role) =>
        string.Join(' ', Of.Header.Roles.Where(r => r.Value == role).OrderBy(r => r.Key).Select(r => TableGrid.At(Of.Table, Index, r.Key).Cell.Text.Trim()).Where(t => t.Length > 0));
}
