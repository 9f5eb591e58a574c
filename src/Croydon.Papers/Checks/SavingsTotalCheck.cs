using Croydon.Papers.Documents;
using Croydon.Papers.Items.Savings;

namespace Croydon.Papers.Checks;

/// <summary>Totals of savings schedules that are not the sum of their rows.</summary>
public sealed class SavingsTotalCheck : ICheck
{
    // Rows are rounded one by one: their sum may miss the total by one in the last place.
    private const decimal Rounding = 1;

    public string Rule => "total-against-savings";

    public IEnumerable<Disagreement> Run(Paper paper, PaperItems items) => SavingSchedule.All(paper).SelectMany(s => Totals(paper, s));

    private IEnumerable<Disagreement> Totals(Paper paper, SavingSchedule schedule)
    {
        var rows = schedule.Rows().ToList();
        for (var t = 0; t < rows.Count; t++)
        {
            if (!rows[t].IsTotal)
                continue;
            foreach (var (year, printed, raw) in rows[t].Amounts)
            {
                if (printed is { } total && Nearest(rows.Take(t).ToList(), year, total) is { } sum)
                    yield return new Disagreement(Rule, Severity.Warning,
                        $"The savings for {year} add up to {Spoken.Number(sum.Sum)}, but their total is printed as {Spoken.Number(total)}.",
                        new CitedValue(raw, paper.Row(schedule.Table, rows[t].Row)),
                        new CitedValue(Spoken.Number(sum.Sum), paper.Row(schedule.Table, sum.First.Row)));
            }
        }
    }

    /// <summary>The sum that the total should be: of the rows since the last total, of all rows or of all totals above. Null where one of them is it, and where a row lost its figures.</summary>
    private static (decimal Sum, ScheduleRow First)? Nearest(List<ScheduleRow> above, string year, decimal total)
    {
        var since = above.Skip(above.FindLastIndex(r => r.IsTotal) + 1).ToList();
        var sums = new[] { since, above.FindAll(r => !r.IsTotal), above.FindAll(r => r.IsTotal) }
            .Where(rows => rows.Count > 0)
            .Select(rows => (Sum: rows.Sum(r => AmountOf(r, year) ?? 0), First: rows[0], Lost: rows.Exists(r => !r.HasFigure)))
            .ToList();
        if (sums.Count == 0 || sums.Exists(s => Math.Abs(s.Sum - total) <= Rounding || s.Lost))
            return null;
        return (sums[0].Sum, sums[0].First);
    }

    private static decimal? AmountOf(ScheduleRow row, string year) => row.Amounts.FirstOrDefault(a => a.Year == year).Amount;
}
