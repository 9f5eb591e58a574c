using System.Text.Json.Nodes;

namespace Croydon.Papers.Corpus.Tests;

/// <summary>The whole pipeline over corpus/, held to floors: a change that reads worse fails here.</summary>
public sealed class CorpusAccuracyTests
{
    /// <summary>Least F1 of each sort over all corpus papers whose expected.json lists it. Raised as the reading gets better, never lowered.</summary>
    private static readonly Dictionary<string, double> Floors = new(StringComparer.Ordinal)
    {
        ["meetings"] = 1,
        ["agendaItems"] = 1,
        ["minutes"] = 1,
        ["reports"] = 1,
        ["kpis"] = 1,
        ["kpiMentions"] = 1,
        ["risks"] = 1,
        ["actions"] = 1,
        ["savings"] = 1,
        ["visits"] = 1,
        ["findings"] = 1,
        ["acronyms"] = 1,
        ["checks"] = 1,
    };

    public static TheoryData<string> Sorts => [.. Floors.Keys];

    public static TheoryData<string> Papers => [.. CorpusPaper.All.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Sorts))]
    public async Task Extraction_OfCorpus_KeepsItsFloor(string sort)
    {
        var accuracy = new Accuracy();
        foreach (var paper in CorpusPaper.All.Where(p => p.Expected().ContainsKey(sort)))
            accuracy.Add(paper.Name, paper.Expected()[sort]!.AsArray(), (await paper.ExtractedAsync())[sort]?.AsArray() ?? []);

        Assert.True(accuracy.F1 >= Floors[sort], $"{sort}: F1 {accuracy.F1:0.000}, floor {Floors[sort]:0.000}\n{string.Join('\n', accuracy.Differences)}");
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task Description_OfCorpusPaper_IsAsExpected(string name)
    {
        var paper = new CorpusPaper(name);
        var (expected, actual) = (paper.Expected()["document"]!, (await paper.ExtractedAsync())["document"]!);

        Assert.True(Likeness.Holds(actual, expected), $"expected {expected.ToJsonString()}\nfound {actual.ToJsonString()}");
    }

    [Theory]
    [MemberData(nameof(Papers))]
    public async Task Items_OfCorpusPaper_AllCarryACitation(string name)
    {
        var extracted = await new CorpusPaper(name).ExtractedAsync();
        var items = extracted.Where(f => f.Value is JsonArray && f.Key is not ("problems" or "pages" or "blocks")).SelectMany(f => f.Value!.AsArray());

        Assert.All(items, item =>
        {
            var source = item!["source"]!;
            Assert.NotEqual("", source["quote"]!.GetValue<string>());
            Assert.True(source["page"] is not null || source["line"] is not null, item.ToJsonString());
        });
    }
}
