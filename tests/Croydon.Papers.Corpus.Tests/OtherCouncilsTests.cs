using System.Text.Json.Nodes;

namespace Croydon.Papers.Corpus.Tests;

/// <summary>
/// Papers in the manner of other councils, each with its own house style: minutes of cities, counties, parishes and
/// combined authorities, agendas, reports, a decision, letters and reports of inspectorates, performance reports and risk
/// registers. Held to floors, so that a rule that fits one council does not creep in.
/// </summary>
public sealed class OtherCouncilsTests
{
    private const double Floor = 0.95;

    private static readonly IReadOnlyList<CorpusPaper> All = CorpusPaper.Below(Path.Combine("tests", "Croydon.Papers.Corpus.Tests", "OtherCouncils"));

    public static TheoryData<string> Sorts =>
        ["meetings", "agendaItems", "attendance", "apologies", "entries", "resolutions", "votes", "reports", "findings", "visits", "judgements", "acronyms", "decisions", "kpis", "kpiMentions", "risks"];

    public static TheoryData<string> Papers => [.. All.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Sorts))]
    public async Task Extraction_OfOtherCouncilsPapers_KeepsItsFloor(string sort)
    {
        var accuracy = new Accuracy();
        foreach (var paper in All.Where(p => Of(p.Expected(), sort) is not null))
            accuracy.Add(paper.Name, Of(paper.Expected(), sort)!, Of(await paper.ExtractedAsync(), sort) ?? []);

        Assert.True(accuracy.F1 >= Floor, $"{sort}: F1 {accuracy.F1:0.000}, floor {Floor:0.000}\n{string.Join('\n', accuracy.Differences)}");
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task Description_OfOtherCouncilsPaper_IsAsExpected(string name)
    {
        var paper = All.Single(p => p.Name == name);
        var (expected, actual) = (paper.Expected()["document"]!, (await paper.ExtractedAsync())["document"]!);

        Assert.True(Likeness.Holds(actual, expected), $"expected {expected.ToJsonString()}\nfound {actual.ToJsonString()}");
    }

    /// <summary>Minutes are compared piece by piece; null where the paper has no list of that sort.</summary>
    private static JsonArray? Of(JsonObject paper, string sort) => sort switch
    {
        "attendance" => Flat(paper, m => Pick(m, "present").Concat(Pick(m, "alsoPresent")).Select(p => Only(p, "name"))),
        "apologies" => Flat(paper, m => Pick(m, "apologies").Select(p => Only(p, "name", "substitute"))),
        "entries" => Flat(paper, m => Pick(m, "entries").Select(e => Only(e, "ref", "title"))),
        "resolutions" => Flat(paper, m => Pick(m, "entries").SelectMany(e => Pick(e, "resolutions"))),
        "votes" => Flat(paper, m => Pick(m, "entries").SelectMany(e => Pick(e, "votes")).Select(v => Only(v, "for", "against", "abstain", "result"))),
        _ => paper[sort]?.AsArray(),
    };

    private static JsonArray? Flat(JsonObject paper, Func<JsonNode, IEnumerable<JsonNode?>> pieces) =>
        paper["minutes"] is JsonArray minutes ? [.. minutes.SelectMany(m => pieces(m!)).Select(n => n?.DeepClone())] : null;

    private static IEnumerable<JsonNode> Pick(JsonNode item, string list) => item[list]?.AsArray().OfType<JsonNode>() ?? [];

    private static JsonObject Only(JsonNode item, params string[] fields) =>
        new(fields.Where(f => item[f] is not null).Select(f => KeyValuePair.Create(f, item[f]?.DeepClone())));
}
