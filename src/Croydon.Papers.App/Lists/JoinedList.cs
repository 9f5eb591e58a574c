using System.ComponentModel;
using System.Text.Json.Nodes;
using Croydon.Papers.App.Api;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Search.Passages;
using Microsoft.AspNetCore.Mvc;

namespace Croydon.Papers.App.Lists;

/// <summary>What a list may be asked for that is worked out from all papers together.</summary>
internal sealed record JoinedList(
    [property: Description("Authority of the papers."), FromQuery(Name = "council")] string? Council,
    [property: Description("Words that must all stand in the row."), FromQuery(Name = "q")] string? Q,
    [property: Description("Where the next page starts: take it from \"next\" or the Link header."), FromQuery(Name = "cursor")] string? Cursor,
    [property: Description("1 to 1000; 50 by default."), FromQuery(Name = "pageSize")] int? PageSize,
    [property: Description("json (a page), csv or ndjson (the whole list). The Accept header does the same."), FromQuery(Name = "format")] string? Format)
{
    /// <param name="name">Of the list.</param>
    /// <param name="rows">Each with its council, null where no paper says.</param>
    public Task<IResult> WriteAsync(HttpContext context, string name, IEnumerable<(string? Council, JsonObject Row)> rows)
    {
        var words = Tokens.Of(Q ?? "").ToList();
        var wanted = rows.Where(r => Council is not { Length: > 0 } || string.Equals(r.Council, Council, StringComparison.OrdinalIgnoreCase)).Select(r => r.Row).Where(r => Holds(r, words));
        return ListAnswer.WriteAsync(context, new ListRequest(name) { Cursor = Cursor, PageSize = Math.Clamp(PageSize ?? 50, 1, ListQuery.LargestPage) }, [.. wanted]);
    }

    private static bool Holds(JsonObject row, List<string> words)
    {
        if (words.Count == 0)
            return true;
        var own = Tokens.Of(row.ToJsonString(PaperJson.Options)).ToHashSet(StringComparer.Ordinal);
        return words.TrueForAll(own.Contains);
    }
}
