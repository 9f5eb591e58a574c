using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>The rated indicators of one summary table, counted.</summary>
internal sealed record SummaryGroup(string Name, IReadOnlyList<Kpi> Kpis)
{
    public RagTotal Latest => Counted("latest");

    public RagTotal Previous => Counted("previous");

    public int? Page => Kpis[0].Source.Page;

    public static IReadOnlyList<SummaryGroup> Of(PaperItems items) =>
        [.. items.All<Kpi>().Where(k => k is { Layout: KpiLayout.Summary, Group: not null }).GroupBy(k => (k.Group, k.Source.Page)).Select(g => new SummaryGroup(g.Key.Group!, [.. g]))];

    private RagTotal Counted(string period)
    {
        var ratings = Kpis.Select(k => k.Values.FirstOrDefault(v => v.Period == period)).Select(v => v?.PrintedRag ?? v?.ShadedRag).ToList();
        return new RagTotal(Name, ratings.Count(r => r == Rag.Green), ratings.Count(r => r == Rag.Amber), ratings.Count(r => r == Rag.Red), Kpis[0].Source);
    }
}
