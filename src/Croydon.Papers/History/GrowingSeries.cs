using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.History;

/// <summary>A series while papers are joined to it. Its length does not count: of all that it holds, only the different traits are compared.</summary>
internal sealed class GrowingSeries
{
    private readonly List<ReportedKpi> _reports = [];
    private readonly HashSet<KpiTraits> _traits = [];
    private readonly HashSet<(string Paper, KpiLayout Layout)> _tables = [];
    private KpiSighting _last;

    public GrowingSeries(KpiSighting first)
    {
        _last = first;
        Add(first);
    }

    public IReadOnlyList<ReportedKpi> Reports => _reports;

    /// <summary>Alike to the last, apart from none, and no second indicator of one paper.</summary>
    public bool Takes(KpiSighting next) =>
        !_traits.Any(t => SameKpi.IsNever(t, next.Traits)) && !_tables.Contains((next.Report.Paper, next.Report.Kpi.Layout)) && SameKpi.IsAlike(_last, next);

    public void Add(KpiSighting next)
    {
        _reports.Add(next.Report);
        _traits.Add(next.Traits);
        _tables.Add((next.Report.Paper, next.Report.Kpi.Layout));
        _last = next;
    }
}
