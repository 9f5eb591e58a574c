using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Tables that have the measures side by side under each period ("Quarter 3 2024/25 | Fatal") and one row of figures.</summary>
internal static class TransposedRows
{
    private const double Turned = 0.85;

    public static bool Is(KpiRow row)
    {
        var figures = row.Head.Figures.Where(c => c.Period is { Rest.Length: > 2 }).ToList();
        return !row.Head.Has(ColumnRole.Title, ColumnRole.Ref) && figures.Count >= 4
            && figures.DistinctBy(c => c.Period!.Rest).Count() > 1 && figures.DistinctBy(c => c.Period!.Period.Code).Count() > 1;
    }

    public static IEnumerable<Kpi> Read(Paper paper, KpiRow row)
    {
        var builder = new KpiBuilder(paper);
        foreach (var measure in row.Head.Figures.Where(c => c.Period is { Rest.Length: > 2 }).GroupBy(c => c.Period!.Rest))
        {
            var values = measure.Select(c => builder.Value(row, c)).DistinctBy(v => v.Period).ToList();
            if (values.Exists(v => v.Value is not null))
                yield return new Kpi(null, null, measure.Key, paper.Row(row.Table, row.Row), Turned) { Group = row.Group, Caption = row.Heading, Values = values, Unit = Units.Of(measure.Key, values, "") };
        }
    }
}
