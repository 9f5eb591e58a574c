using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>The rated indicators of one summary table, counted.</summary>
internal sealed record SummaryGroup(string Name, IReadOnlyList<Kpi> Kpis)
{
    private const double SameGroup = 0.6;
    private const double NearestTable = 100;

    public RagTotal Latest => Counted("latest");

    public RagTotal Previous => Counted("previous");

    public int? Page => Kpis[0].Source.Page;

    public static IReadOnlyList<SummaryGroup> Of(PaperItems items) =>
        [.. items.All<Kpi>().Where(k => k is { Layout: KpiLayout.Summary, Group: not null }).GroupBy(k => (k.Group, k.Source.Page)).Select(g => new SummaryGroup(g.Key.Group!, [.. g]))];

    /// <summary>The table that a paragraph is about: it begins with the group's name, or stands right over the table; null where neither.</summary>
    public static SummaryGroup? Of(Block block, IReadOnlyList<SummaryGroup> groups) =>
        groups.FirstOrDefault(g => g.Page == block.Page && IsAbout(block.Text, g)) ?? Under(block, groups);

    private static SummaryGroup? Under(Block block, IReadOnlyList<SummaryGroup> groups) =>
        block.Lines.Count == 0 || block.Lines[^1].Box is not { } end ? null
        : groups.Where(g => g.Page == block.Page && g.Kpis[0].Source.Box is { } box && box.Y0 - end.Y1 is > 0 and < NearestTable).MinBy(g => g.Kpis[0].Source.Box!.Value.Y0);

    private static bool IsAbout(string text, SummaryGroup group) =>
        text.Split(['–', '-', ':', '—'], 2) is [var head, _] && head.Length < 90 && Titles.Likeness(head, group.Name) >= SameGroup;

    private RagTotal Counted(string period)
    {
        var ratings = Kpis.Select(k => k.Values.FirstOrDefault(v => v.Period == period)).Select(v => v?.PrintedRag ?? v?.ShadedRag).ToList();
        return new RagTotal(Name, ratings.Count(r => r == Rag.Green), ratings.Count(r => r == Rag.Amber), ratings.Count(r => r == Rag.Red), Kpis[0].Source);
    }
}
