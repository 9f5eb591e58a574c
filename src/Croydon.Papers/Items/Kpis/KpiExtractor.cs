using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Key performance indicators: definitions, figures by period and ratings, from tables and cards.</summary>
public sealed class KpiExtractor : IItemExtractor
{
    public ItemSort Sort { get; } = new("kpis", "kpis");

    public int Version => 1;

    public IEnumerable<IItem> Extract(Paper paper)
    {
        var rows = new KpiTables(paper).Rows().ToList();
        var figures = rows.Where(r => TableKinds.HasFigures(r) && r.HasTitle && !r.IsNote).ToList();
        var index = new KpiIndex(rows.Where(TableKinds.IsIndex));
        var groups = new GroupNames(paper, rows.Select(r => r.Group).OfType<string>());
        var builder = new KpiBuilder(paper);
        var kpis = RefRepair.Apply([.. figures.Select(builder.Build)], index).Select((k, i) => k with { Group = k.Group ?? figures[i].Heading });
        var summaries = rows.Where(r => TableKinds.IsSummary(r) && r.HasTitle && !index.Has(r)).Select(new SummaryRows(paper).Build).OfType<Kpi>();
        var turned = rows.Where(TransposedRows.Is).SelectMany(r => TransposedRows.Read(paper, r));
        return kpis.Concat(summaries).Concat(turned).Concat(new CardReader(paper).Read())
            .OrderBy(k => k.Source.Page ?? 0).ThenBy(k => k.Source.Line ?? 0).ThenBy(k => k.Source.Box?.Y0 ?? 0).Select(KpiRef.Lead).Select(k => k with { Group = k.Group is null ? null : groups.Mend(k.Group) });
    }
}
