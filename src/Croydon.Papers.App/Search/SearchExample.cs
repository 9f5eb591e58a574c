using System.Text.Json;
using System.Text.Json.Nodes;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Search;

namespace Croydon.Papers.App.Search;

/// <summary>The answer to "RHI offered", as the documentation of the API shows it.</summary>
internal static class SearchExample
{
    private static readonly SearchHit Hit = new(
        "3f1c09ab27de", "Performance report to scrutiny", "performance-report", "Scrutiny Sub-Committee", "Example Council", new DateOnly(2018, 3, 13),
        14, "29", "2. Performance › Missing children", "<mark>Return home interviews</mark> <mark>offered</mark> | 28%", 8.214, false, ["other words for it", "text"],
        "/papers/3f1c09ab27de/pages/14", "performance.pdf", null, null);

    public static JsonNode Answer() => JsonSerializer.SerializeToNode(
        new SearchResults("RHI offered", 1, 3.2, 1, 20)
        {
            Expanded = [new Expansion("rhi", ["return home interviews"])],
            Results = [Hit],
            Facets = new SearchFacets
            {
                Year = [new FacetCount("2018", 1)], Kind = [new FacetCount("performance-report", 1)], Body = [new FacetCount("Scrutiny Sub-Committee", 1)], Council = [new FacetCount("Example Council", 1)],
            },
        }, PaperJson.Options)!;
}
