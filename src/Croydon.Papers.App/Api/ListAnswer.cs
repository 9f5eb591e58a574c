using System.Globalization;
using System.Text.Json.Nodes;
using Croydon.Papers.App.Kpis;
using Croydon.Papers.App.Lists;
using Croydon.Papers.Documents.Json;
using Microsoft.AspNetCore.WebUtilities;

namespace Croydon.Papers.App.Api;

/// <summary>Answers with a list as JSON (one page, with Link headers by RFC 8288), or whole as CSV or NDJSON.</summary>
internal static class ListAnswer
{
    /// <summary>Rows of a CSV or NDJSON answer at most.</summary>
    public const int MostRows = 100_000;

    public static async Task<IResult> WriteAsync(HttpContext context, ListRequest request, Func<ListRequest, Task<Listing?>> read)
    {
        if (AnswerFormats.Of(context.Request) is not { } format)
            return Problems.WrongFormat();
        if (format == AnswerFormat.Json)
            return Page(context, await read(request));
        if (format == AnswerFormat.Csv && request.Kind == ListKinds.KpiValues)
            context.Response.Headers.Link = $"<{KpiValuesTable.Path}>; rel=\"describedby\"; type=\"{KpiValuesTable.MediaType}\"";
        return Rows(format, request.Kind, await AllAsync(request, read));
    }

    /// <param name="format">CSV or NDJSON.</param>
    /// <param name="name">Of the file that a browser saves.</param>
    public static IResult Rows(AnswerFormat format, string name, IReadOnlyList<JsonObject> rows) => format == AnswerFormat.Csv
        ? Results.Stream(async body =>
        {
            await using var output = new StreamWriter(body, leaveOpen: true);
            await CsvRows.WriteAsync(output, rows);
        }, AnswerFormats.Csv, fileDownloadName: name + ".csv")
        : Results.Text(string.Concat(rows.Select(r => r.ToJsonString(PaperJson.Options) + "\n")), AnswerFormats.Ndjson);

    private static IResult Page(HttpContext context, Listing? page)
    {
        if (page is null)
            return Problems.Missing("There is no such list: GET /openapi/v1.json names them all.");
        var links = new List<string> { $"<{UrlWith(context.Request, null)}>; rel=\"first\"" };
        if (page.Next is { } next)
            links.Add($"<{UrlWith(context.Request, next)}>; rel=\"next\"");
        context.Response.Headers.Link = string.Join(", ", links);
        return Results.Json(new JsonObject { ["total"] = page.Total, ["next"] = page.Next, ["items"] = new JsonArray([.. page.Rows]) }, PaperJson.Options);
    }

    /// <summary>A list that is whole in memory.</summary>
    public static Task<IResult> WriteAsync(HttpContext context, ListRequest request, IReadOnlyList<JsonObject> rows) => WriteAsync(context, request, asked =>
    {
        var from = int.TryParse(asked.Cursor, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? Math.Min(start, rows.Count) : 0;
        var next = from + asked.PageSize;
        return Task.FromResult<Listing?>(new Listing([.. rows.Skip(from).Take(asked.PageSize)], rows.Count, next < rows.Count ? next.ToString(CultureInfo.InvariantCulture) : null));
    });

    /// <summary>Every row of a list, up to <see cref="MostRows"/>.</summary>
    public static async Task<List<JsonObject>> AllAsync(ListRequest request, Func<ListRequest, Task<Listing?>> read)
    {
        var rows = new List<JsonObject>();
        for (var next = (ListRequest?)(request with { PageSize = 1000 }); next is not null && rows.Count < MostRows;)
        {
            var page = await read(next);
            rows.AddRange(page?.Rows ?? []);
            next = page?.Next is { } cursor ? next with { Cursor = cursor } : null;
        }

        return rows;
    }

    private static string UrlWith(HttpRequest request, string? cursor)
    {
        var query = request.Query.Where(q => q.Key != "cursor").SelectMany(q => q.Value, (q, v) => KeyValuePair.Create(q.Key, v));
        var url = QueryHelpers.AddQueryString(request.PathBase + request.Path, query);
        return cursor is null ? url : QueryHelpers.AddQueryString(url, "cursor", cursor);
    }
}
