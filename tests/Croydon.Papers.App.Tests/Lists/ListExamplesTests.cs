using System.Text.Json.Nodes;
using Croydon.Papers.App.Lists;
using Croydon.Papers.App.Tests.Site;

namespace Croydon.Papers.App.Tests.Lists;

[Collection(nameof(RunningSite))]
public sealed class ListExamplesTests(RunningSite site)
{
    /// <summary>No paper of the corpus records decisions.</summary>
    public static TheoryData<string> Kinds { get; } = [.. ListKinds.All.Where(k => k != "decisions")];

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Row_OfTheDocumentation_HasTheFieldsOfTrueRows(string kind)
    {
        var path = kind == "kpis" ? "kpi-items" : kind;
        var rows = JsonNode.Parse(await site.Client.GetStringAsync($"/api/v1/{path}?pageSize=1000"))!["items"]!.AsArray();
        var fields = rows.SelectMany(r => r!.AsObject().Select(f => f.Key)).ToHashSet(StringComparer.Ordinal);

        Assert.NotEmpty(rows);
        Assert.Subset(fields, ListExamples.Row(kind).AsObject().Select(f => f.Key).ToHashSet(StringComparer.Ordinal));
    }
}
