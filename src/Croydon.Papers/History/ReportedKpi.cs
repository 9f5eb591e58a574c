using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Text;

namespace Croydon.Papers.History;

/// <summary>A KPI as one paper reports it.</summary>
/// <param name="Paper">The paper's id.</param>
/// <param name="Title">What a reader calls the paper ("Scrutiny and Overview Committee, 6 March 2018").</param>
/// <param name="Council">Null where unknown.</param>
/// <param name="Date">The paper's date; null where unknown: such a paper counts as the earliest.</param>
public sealed record ReportedKpi(string Paper, string Title, string? Council, DateOnly? Date, Kpi Kpi);

/// <summary>One figure of a series in one paper.</summary>
public sealed record ReportedValue(ReportedKpi Report, KpiValue Value);

/// <summary>All that papers have said of one period, the earliest paper first.</summary>
/// <param name="Period">As in <see cref="Text.Period.Code"/>.</param>
public sealed record ReportedPeriod(string Period, IReadOnlyList<ReportedValue> All)
{
    public ReportedValue First => All[0];

    public ReportedValue Latest => All[^1];

    /// <summary>True where papers give different figures, beyond rounding.</summary>
    public bool IsRevised => All.Any(v => !Same(v.Value, First.Value));

    internal static bool Same(KpiValue a, KpiValue b) =>
        a.Value is { } x && b.Value is { } y && Rounding.Agree(x, a.Decimals ?? 0, y, b.Decimals ?? 0);
}

/// <summary>A point from which a series counts something else.</summary>
/// <param name="Period">The first period of the new definition.</param>
/// <param name="Reason">In words that a user may read.</param>
public sealed record DefinitionBreak(string Period, string Reason);

/// <summary>One indicator through all papers, whatever its reference and title in each.</summary>
/// <param name="Reports">The earliest paper first.</param>
/// <param name="Periods">In the order of time; periods without a date ("latest") are left out.</param>
public sealed record KpiSeries(IReadOnlyList<ReportedKpi> Reports, IReadOnlyList<ReportedPeriod> Periods, IReadOnlyList<DefinitionBreak> Breaks)
{
    /// <summary>As the latest paper names it.</summary>
    public string Title => Reports[^1].Kpi.Title;

    /// <summary>As the latest paper that gives one; null where none does.</summary>
    public string? Ref => Reports.LastOrDefault(r => r.Kpi.Ref is not null)?.Kpi.Ref;

    /// <summary>All references that it had, the earliest first.</summary>
    public IReadOnlyList<string> Refs => [.. Reports.Select(r => r.Kpi.Ref).OfType<string>().Distinct()];
}
