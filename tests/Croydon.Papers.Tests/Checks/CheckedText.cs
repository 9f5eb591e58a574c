using Croydon.Papers.Checks;
using Croydon.Papers.Documents;
using Croydon.Papers.Items.Kpis;
using Croydon.Papers.Tests.Items.Kpis;

namespace Croydon.Papers.Tests.Checks;

/// <summary>One check run over a paper written as Markdown.</summary>
internal static class CheckedText
{
    public static async Task<IReadOnlyList<Disagreement>> RunAsync(ICheck check, string text)
    {
        var paper = await KpiTexts.PaperAsync(text);
        var (kpis, mentions) = (new KpiExtractor(), new KpiMentionExtractor());
        var items = new PaperItems([kpis.Sort, mentions.Sort]);
        items.Add(kpis.Sort, kpis.Extract(paper));
        items.Add(mentions.Sort, mentions.Extract(paper));
        return [.. check.Run(paper, items)];
    }
}
