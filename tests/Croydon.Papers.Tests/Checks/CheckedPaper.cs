using Croydon.Papers.Checks;
using Croydon.Papers.Documents;
using Croydon.Papers.Items;
using Croydon.Papers.Tests.Items;

namespace Croydon.Papers.Tests.Checks;

/// <summary>Runs one check over a paper written as text.</summary>
internal static class CheckedPaper
{
    public static async Task<List<Disagreement>> RunAsync(ICheck check, string text, DateOnly? date = null, params IItemExtractor[] extractors)
    {
        var paper = await TextPaper.OfAsync(text);
        paper = paper with { Description = new PaperDescription("report", 1, "") { Date = date } };
        var items = new PaperItems(extractors.Select(e => e.Sort));
        foreach (var extractor in extractors)
            items.Add(extractor.Sort, extractor.Extract(paper));
        return [.. check.Run(paper, items)];
    }
}
