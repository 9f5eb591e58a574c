using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Key performance indicators: definitions, figures by period and ratings, from tables and cards.</summary>
public sealed class KpiExtractor : IItemExtractor
{
    private const double SameTitle = 0.8;

    public ItemSort Sort { get; } = new("kpis", "kpis");

    public int Version => 1;

    public IEnumerable<IItem> Extract(Paper paper)
    {
        var rows = new KpiTables(paper).Rows().ToList();
        var figures = rows.Where(r => TableKinds.HasFigures(r) && r.HasTitle && !r.IsNote).ToList();
        var index = new KpiIndex(rows.Where(TableKinds.IsIndex));
        var groups = new GroupNames(paper, rows.Select(r => r.Group).OfType<string>());
        var builder = new KpiBuilder(paper);
        var kpis = RefRepair.Apply([.. figures.Select(builder.Build)], index).ToList();
        var summaries = rows.Where(r => TableKinds.IsSummary(r) && r.HasTitle && !(TableKinds.IsIndex(r) && kpis.Any(k => IsOf(k, r)))).Select(new SummaryRows(paper).Build).OfType<Kpi>();
        var turned = rows.Where(TransposedRows.Is).SelectMany(r => TransposedRows.Read(paper, r).Select(k => (Row: r, Kpi: k)));
        var others = summaries.Concat(new CardReader(paper).Read()).ToList();
        var sections = new SectionGroups([.. kpis.Concat(others).Select(k => k.Group).OfType<string>()]);
        return kpis.Select((k, i) => k with { Group = k.Group ?? sections.Of(figures[i]) }).Concat(others).Concat(turned.Select(t => t.Kpi with { Group = t.Kpi.Group ?? sections.Of(t.Row) }))
            .OrderBy(k => k.Source.Page ?? 0).ThenBy(k => k.Source.Line ?? 0).ThenBy(k => k.Source.Box?.Y0 ?? 0).Select(KpiRef.Lead).Select(k => k with { Group = k.Group is null ? null : groups.Mend(k.Group) });
    }

    /// <summary>Whether a line of the index is that indicator's, by its reference or, where that is damaged, by its title.</summary>
    private static bool IsOf(Kpi kpi, KpiRow row) =>
        (kpi.Ref is { } reference && KpiRef.Normal(row.RefRaw) is { } own && KpiRef.Key(own) == KpiRef.Key(reference))
        || Titles.Likeness(kpi.Title, row.Title) >= SameTitle || (kpi.TitleRaw is { } raw && Titles.Likeness(raw, row.Title) >= SameTitle);
}
