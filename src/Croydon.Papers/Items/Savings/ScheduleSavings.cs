using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Savings;

/// <summary>Savings that stand one a row in a schedule; totals are left to the checks.</summary>
internal static class ScheduleSavings
{
    private const double RowConfidence = 0.95;

    public static IEnumerable<(int Block, Saving Saving)> Read(Paper paper) =>
        SavingSchedule.All(paper).SelectMany(s => s.Rows().Where(r => !r.IsTotal && r.HasFigure).Select(r => (s.Index, Of(paper, s, r))));

    private static Saving Of(Paper paper, SavingSchedule schedule, ScheduleRow row)
    {
        var reference = row.Ref.Length > 0 ? row.Ref : null;
        return new Saving(paper.Row(schedule.Table, row.Row), RowConfidence)
        {
            Ref = reference,
            Project = row.Name.Length > 0 ? row.Name : null,
            ProjectManager = row.Manager.Length > 0 ? row.Manager : null,
            Kind = SavingKinds.Of(reference, schedule.Caption),
            Unit = SavingKinds.UnitOf(schedule.Caption),
            Amounts = row.Amounts.DistinctBy(a => a.Year).ToDictionary(a => a.Year, a => a.Amount),
            AmountsRaw = string.Join(' ', row.Amounts.Select(a => a.Raw)),
            AmountsConfidence = RowConfidence,
        };
    }
}
