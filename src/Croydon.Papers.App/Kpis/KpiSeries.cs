using Croydon.Papers.App.Ledgers;
using Croydon.Papers.App.Site;
using Croydon.Papers.History;
using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Kpis;

/// <summary>One KPI through all papers of one council.</summary>
/// <param name="Id">In the address: "london-borough-of-croydon-cp5".</param>
/// <param name="Kpis">The KPI in each paper, the newest paper first.</param>
public sealed record KpiSeries(string Id, IReadOnlyList<Fact> Kpis)
{
    // The contract's word where a paper says no more of the period: it stands after "previous".
    private const string LatestInPaper = "latest";

    /// <summary>The series of the API that has its newest readings.</summary>
    public string ApiId { get; init; } = Id;

    /// <summary>All references that it had, the earliest first.</summary>
    public IReadOnlyList<string> Refs { get; init; } = [];

    /// <summary>From where on something else is counted.</summary>
    public IReadOnlyList<DefinitionBreak> Breaks { get; init; } = [];

    public string? Ref => Kpis.Select(k => k.Text("ref")).FirstOrDefault(r => r is not null);

    public string Title => Kpis[0].Text("title") ?? Ref ?? "KPI";

    /// <summary>Other wordings of the title, the newest first.</summary>
    public IReadOnlyList<string> OtherTitles => [.. Kpis.Select(k => k.Text("title")).OfType<string>().Distinct(StringComparer.OrdinalIgnoreCase).Where(t => t != Title)];

    public string? Group => Kpis.Select(k => k.Text("group")).FirstOrDefault(g => g is not null);

    /// <summary>Of its table, where it has no reference: it tells one "Adult Education" from another; null where there is none.</summary>
    public string? Caption => Ref is null ? Kpis[0].Text("caption") : null;

    public string? Council => Kpis[0].Paper.Description.Council;

    public string? Target => Kpis.Select(k => k.Text("target.raw")).FirstOrDefault(t => t is not null);

    public double? TargetValue => Kpis.Select(k => k.Number("target.value")).FirstOrDefault(t => t is not null);

    public string? Unit => Kpis.Select(k => k.Text("unit")).FirstOrDefault(u => u is not null);

    /// <summary>Every reading by period; of one period the newest paper's first.</summary>
    public IReadOnlyList<IGrouping<string, Reading>> Periods { get; } =
        [.. Kpis.SelectMany(Reading.Of).GroupBy(r => r.Period, StringComparer.Ordinal).OrderBy(g => Point(g.Key)).ThenBy(g => g.Key == LatestInPaper).ThenBy(g => g.Key, StringComparer.Ordinal)];

    /// <summary>The newest period with a figure, else with a rating alone; null where there is neither.</summary>
    public Reading? Latest => Periods.LastOrDefault(p => p.Any(HasFigure))?.First(HasFigure) ?? Periods.LastOrDefault(p => p.Any(r => r.Rated is not null))?.First(r => r.Rated is not null);

    /// <summary>The figure of the period of the same length before the latest; null where there is none.</summary>
    public Reading? Previous => Latest is { Value: not null } latest
        ? Periods.TakeWhile(p => p.Key != latest.Period).LastOrDefault(p => p.Any(HasFigure) && App.Kpis.Periods.Months(p.Key) == App.Kpis.Periods.Months(latest.Period))?.First(HasFigure)
        : null;

    /// <summary>Length in months of the periods that the chart joins; null where it has none.</summary>
    public int? ChartedMonths => App.Kpis.Periods.CommonMonths(Periods.Where(p => p.Any(HasFigure)).Select(p => p.Key));

    /// <summary>True where periods of another length stand in the table alone.</summary>
    public bool HasOtherLengths => Periods.Any(p => App.Kpis.Periods.Months(p.Key) is { } months && months != ChartedMonths);

    public string Name => Ref is not null ? $"{Ref} {Title}" : Caption is { } table ? $"{Title} ({table})" : Title;

    internal static Ledger<KpiSeries> Ledger { get; } = new(
        [
            new("group", "Group", s => s.Group) { Show = Words.Calm },
            new("rag", "Latest rating", s => s.Latest?.Rated) { Show = Words.Name },
            new("council", "Council", s => s.Council),
            new("unit", "Unit", s => s.Unit) { Show = Words.Name },
        ],
        [
            new("ref", "Ref", s => s.Ref),
            new("title", "KPI", s => s.Title),
            new("latest", "Latest", s => s.Latest?.Value),
            new("period", "Period", s => s.Latest?.Period),
            new("target", "Target", s => s.TargetValue),
            new("group", "Group", s => s.Group) { Hidden = true },
            new("rag", "Rating", s => s.Latest?.ShownRag) { Hidden = true },
            new("computedRag", "Rating by its bands", s => s.Latest?.ComputedRag) { Hidden = true },
            new("periods", "Periods", s => s.Periods.Count) { Hidden = true },
            new("papers", "Papers", s => s.Kpis.Count) { Hidden = true },
            new("council", "Council", s => s.Council) { Hidden = true },
            new("address", "Address", s => $"/kpis/{s.Id}") { Hidden = true },
        ],
        s => $"{s.Ref} {s.Title} {s.Group} {s.Caption} {string.Join(' ', s.OtherTitles)} {string.Join(' ', s.Refs)}");

    /// <summary>By council, the newest paper's first, in the order of the paper.</summary>
    internal static Task<IReadOnlyList<KpiSeries>> AllAsync(Shelf shelf, CancellationToken cancel) =>
        shelf.KeepAsync<IReadOnlyList<KpiSeries>>("kpi-series", async c =>
        {
            var facts = new Dictionary<ReportedKpi, Fact>(ReferenceEqualityComparer.Instance);
            foreach (var kpi in await shelf.FactsAsync("kpis", c))
                facts[Report(kpi)] = kpi;
            var ids = new HashSet<string>(StringComparer.Ordinal);
            return [.. KpiHistory.Series(facts.Keys).Select(s => Of(s, facts, ids))
                .OrderBy(s => s.Council, KeyOrder.Instance).ThenByDescending(s => s.Kpis[0].Paper.Description.Date).ThenBy(s => s.Kpis[0].Paper.Id, StringComparer.Ordinal).ThenBy(s => s.Kpis[0].Item.Ordinal)];
        }, cancel);

    private static ReportedKpi Report(Fact kpi) =>
        new(kpi.Paper.Id, kpi.Paper.Title, kpi.Paper.Description.Council, kpi.Paper.Description.Date, kpi.Item.As<Kpi>());

    private static KpiSeries Of(History.KpiSeries series, Dictionary<ReportedKpi, Fact> facts, HashSet<string> taken)
    {
        var newest = series.Reports[^1];
        var id = KpiSeriesId.Of(newest.Council, newest.Kpi.Ref, newest.Kpi.Title);
        var own = id;
        for (var n = 2; !taken.Add(own); n++)
            own = FormattableString.Invariant($"{id}-{n}");
        return new KpiSeries(own, [.. series.Reports.Reverse().Select(r => facts[r])]) { ApiId = id, Refs = series.Refs, Breaks = series.Breaks };
    }

    private static bool HasFigure(Reading reading) => reading.Value is not null;

    private static DateOnly Point(string period) => App.Kpis.Periods.Point(period) ?? DateOnly.MaxValue;
}
