using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Text;

namespace Croydon.Papers.History;

/// <summary>Joins the indicators of many papers into series.</summary>
public static class KpiHistory
{
    /// <summary>Every report is in exactly one series; the series are in the order in which they first appear.</summary>
    /// <param name="reports">In any order; of each near-duplicate paper one is enough.</param>
    public static IReadOnlyList<KpiSeries> Series(IEnumerable<ReportedKpi> reports)
    {
        var series = new List<GrowingSeries>();
        foreach (var next in reports.OrderBy(r => r.Date ?? DateOnly.MinValue).ThenBy(r => r.Paper, StringComparer.Ordinal).Select(r => new KpiSighting(r)))
        {
            if (series.Find(s => s.Takes(next)) is { } own)
                own.Add(next);
            else
                series.Add(new GrowingSeries(next));
        }

        return [.. series.Select(s => One(s.Reports))];
    }

    private static KpiSeries One(IReadOnlyList<ReportedKpi> reports)
    {
        var periods = reports.SelectMany(r => r.Kpi.Values.Where(v => v.State == ValueState.Reported).Select(v => new ReportedValue(r, v)))
            .GroupBy(v => v.Value.Period).Select(g => (End: PeriodCode.Read(g.Key)?.End, Period: new ReportedPeriod(g.Key, [.. g])))
            .Where(p => p.End is not null).OrderBy(p => p.End).Select(p => p.Period).ToList();
        return new KpiSeries(reports, periods, [.. Breaks(periods)]);
    }

    /// <summary>Where the words beside the figures change: "6m+" until one month and none after. A title that narrows otherwise begins a series of its own.</summary>
    private static IEnumerable<DefinitionBreak> Breaks(List<ReportedPeriod> periods)
    {
        foreach (var (before, after) in periods.Zip(periods.Skip(1)))
        {
            var (old, now) = (before.Latest.Value.Note, after.Latest.Value.Note);
            if (old != now)
                yield return new DefinitionBreak(after.Period, (old, now) switch
                {
                    (null, _) => $"Figures are marked “{now}” from here on.",
                    (_, null) => $"Figures are no longer marked “{old}” from here on.",
                    _ => $"Figures are marked “{now}” instead of “{old}” from here on.",
                });
        }
    }
}
