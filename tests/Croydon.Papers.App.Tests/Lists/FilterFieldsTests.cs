using System.Text.Json.Nodes;
using Croydon.Papers.App.Lists;
using Croydon.Papers.App.Tests.Site;

namespace Croydon.Papers.App.Tests.Lists;

[Collection(nameof(RunningSite))]
public sealed class FilterFieldsTests(RunningSite site)
{
    public static TheoryData<string> Kinds { get; } = [.. ListKinds.All];

    /// <summary>The value of a row asked for by its own filter finds the row, and none that has another.</summary>
    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Filter_ByTheValueOfARow_FindsTheRow(string kind)
    {
        var all = await RowsAsync(kind, "");
        foreach (var filter in FilterFields.Of(kind))
        {
            var rows = all.Select(r => (Row: r.ToJsonString(), Value: ValueOf(r, filter))).Where(r => r.Value is not null).ToList();
            if (rows.Count == 0)
                continue;
            var found = (await RowsAsync(kind, $"&{filter.Name}={Uri.EscapeDataString(rows[0].Value!)}")).Select(r => r.ToJsonString()).ToHashSet(StringComparer.Ordinal);

            Assert.True(found.Contains(rows[0].Row), $"{kind} with {filter.Name}={rows[0].Value} misses the row it was taken from");
            Assert.All(rows.Where(r => !Allows(filter.Kind, rows[0].Value!, r.Value!)), r => Assert.True(!found.Contains(r.Row), $"{kind} with {filter.Name}={rows[0].Value} finds {r.Row}"));
        }
    }

    [Fact]
    public async Task Filter_MonthAsLastDay_HoldsTheWholeMonth()
    {
        var due = (await RowsAsync("actions", "&dueFrom=2021-09&dueTo=2021-09")).Select(r => (string?)r["due"]).ToList();

        Assert.Contains("2021-09-30", due);
        Assert.All(due, d => Assert.StartsWith("2021-09-", d, StringComparison.Ordinal));
    }

    private static bool Allows(FilterKind kind, string asked, string value) => kind switch
    {
        FilterKind.From => string.CompareOrdinal(value, asked) >= 0,
        FilterKind.To => string.CompareOrdinal(value, asked) <= 0,
        _ => true,
    };

    private async Task<List<JsonObject>> RowsAsync(string kind, string filters) =>
        [.. JsonNode.Parse(await site.Client.GetStringAsync($"/api/v1/{(kind == "kpis" ? "kpi-items" : kind)}?pageSize=1000{filters}"))!["items"]!.AsArray().Select(r => r!.AsObject())];

    /// <summary>Of "periodFrom" and "periodTo", which are no fields of their own, the period.</summary>
    private static string? ValueOf(JsonObject row, ListFilter filter)
    {
        JsonNode? node = row;
        foreach (var step in (filter.Field is "periodFrom" or "periodTo" ? "period" : filter.Field).Split('.'))
            node = node is JsonObject at ? at[step] : null;
        return node switch
        {
            JsonArray list => list.Select(First).FirstOrDefault(v => v is not null),
            _ => First(node),
        };
    }

    private static string? First(JsonNode? node) => node switch
    {
        JsonValue value when value.ToString() is { Length: > 0 } text => text,
        JsonObject { Count: > 0 } members => members.Select(m => First(m.Value)).FirstOrDefault(v => v is not null),
        _ => null,
    };
}
