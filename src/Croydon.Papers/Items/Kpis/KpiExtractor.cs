using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Key performance indicators: definitions, figures by period and ratings, from tables and cards.</summary>
public sealed class KpiExtractor : IItemExtractor
{
    private const double SameTitle = 0.8;

    public ItemSort Sort { get; } = new("kpis", "kpis");

    public int Version => 2;

    public IEnumerable<IItem> Extract(Paper paper)
    {
        var rows = LineRows.Joined(new KpiTables(paper).Rows()).ToList();
        var figures = rows.Where(r => TableKinds.HasFigures(r) && r.HasTitle && !r.IsNote).ToList();
        var builder = new KpiBuilder(paper);
        var kpis = RefRepair.Apply([.. figures.Select(builder.Build)], new KpiIndex(rows.Where(TableKinds.IsIndex))).ToList();
        var others = Others(paper, rows, kpis);
        var sections = new SectionGroups(GroupsOf(kpis.Concat(others)));
        var turned = rows.Where(TransposedRows.Is).SelectMany(r => TransposedRows.Read(paper, r).Select(k => k with { Group = k.Group ?? sections.Of(r) }));
        var names = new GroupNames(paper, rows.Select(r => r.Group).OfType<string>());
        return kpis.Select((k, i) => k with { Group = k.Group ?? sections.Of(figures[i]) }).Concat(others).Concat(turned)
            .OrderBy(k => k.Source.Page ?? 0).ThenBy(k => k.Source.Line ?? 0).ThenBy(k => paper.PlaceRead(k.Source)?.Y0 ?? 0)
            .Select(KpiRef.Lead).Select(k => k with { Group = k.Group is null ? null : names.Mend(k.Group) });
    }

    /// <summary>Lines of summaries that no table of figures has, and cards.</summary>
    private static List<Kpi> Others(Paper paper, List<KpiRow> rows, List<Kpi> kpis)
    {
        var summaries = rows.Where(r => TableKinds.IsSummary(r) && r.HasTitle && !(TableKinds.IsIndex(r) && kpis.Exists(k => IsOf(k, r)))).Select(new SummaryRows(paper).Build).OfType<Kpi>().ToList();
        var tables = new SectionGroups(GroupsOf(kpis.Concat(summaries)));
        return [.. summaries, .. new CardReader(paper).Read().Select(c => c with { Group = c.Group is null ? null : tables.Named(c.Group) })];
    }

    private static List<string> GroupsOf(IEnumerable<Kpi> kpis) => [.. kpis.Select(k => k.Group).OfType<string>().Distinct()];

    /// <summary>Whether a line of the index is that indicator's, by its reference or, where that is damaged, by its title.</summary>
    private static bool IsOf(Kpi kpi, KpiRow row) =>
        (kpi.Ref is { } reference && KpiRef.Normal(row.RefRaw) is { } own && KpiRef.Key(own) == KpiRef.Key(reference))
        || Titles.Likeness(kpi.Title, row.Title) >= SameTitle || (kpi.TitleRaw is { } raw && Titles.Likeness(raw, row.Title) >= SameTitle);
}
