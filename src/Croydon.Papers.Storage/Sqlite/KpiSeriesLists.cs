using System.Text.Json;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.History;
using Croydon.Papers.Search.Passages;
using Croydon.Papers.Text;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Indicators through all papers, one a row.</summary>
internal static class KpiSeriesLists
{
    private const string From = "FROM kpi_values v JOIN items i ON i.id = v.item JOIN papers d ON d.id = v.paper";

    // What the newest paper prints beside the figures.
    private const string Newest = """
        (SELECT i2.body FROM kpi_values v2 JOIN items i2 ON i2.id = v2.item JOIN papers d2 ON d2.id = v2.paper
            WHERE v2.series = v.series AND d2.counted_in IS NULL ORDER BY d2.date DESC, i2.id LIMIT 1)
        """;

    // All that names an indicator in a paper.
    private const string Named = "fold(coalesce(i2.body ->> 'ref', '') || ' ' || v2.title || ' ' || coalesce(i2.body ->> 'group', '') || ' ' || coalesce(i2.body ->> 'caption', ''))";

    public static ResultPage<StoredKpiSeries> Read(SqliteConnection connection, KpiSeriesFilter filter)
    {
        var where = new SqlFilter().And("v.series = {0}", filter.Id)
            .And("v.series IN (SELECT series FROM kpi_values WHERE ref = {0})", KpiSeriesId.Compact(filter.Ref))
            .Council(filter.Council).If(!filter.IncludeDuplicates, "d.counted_in IS NULL");
        if (Words(filter.Words, where) is { } condition)
            where.If(true, condition);
        var total = (int)connection.Number($"SELECT count(DISTINCT v.series) {From} {where.Where}", where.Values);
        var offset = Cursors.Offset(filter.Cursor);
        var series = connection.Rows($"""
            SELECT v.series, coalesce(k.ref, max(json_extract(i.body, '$.ref'))) AS ref, coalesce(k.title, max(v.title)) AS title, coalesce(k.council, max(d.council)) AS council,
                group_concat(DISTINCT v.period) AS periods, count(*) AS value_count, count(DISTINCT v.paper) AS paper_count, k.refs, k.titles, k.breaks, {Newest} AS newest
            {From} LEFT JOIN kpi_series k ON k.id = v.series {where.Where} GROUP BY v.series ORDER BY v.series LIMIT {where.Parameter(filter.PageSize)} OFFSET {where.Parameter(offset)}
            """, One, where.Values);
        return new ResultPage<StoredKpiSeries>(series, total, Cursors.Next(offset, series.Count, total));
    }

    /// <summary>Every word is in what names the indicator, or all together are its reference; null without words.</summary>
    private static string? Words(string? text, SqlFilter where)
    {
        var words = Tokens.Of(text ?? "").Select(w => $"instr({Named}, {where.Parameter(w)}) > 0").ToList();
        return words.Count == 0 ? null : $"""
            (v.series IN (SELECT series FROM kpi_values WHERE ref = {where.Parameter(KpiSeriesId.Compact(text))})
                OR v.series IN (SELECT v2.series FROM kpi_values v2 JOIN items i2 ON i2.id = v2.item WHERE {string.Join(" AND ", words)}))
            """;
    }

    private static StoredKpiSeries One(SqliteDataReader row)
    {
        var periods = (row.Text("periods") ?? "").Split(',').Select(PeriodCode.Read).OfType<Period>().Where(p => p.End is not null).OrderBy(p => p.End).ToList();
        var newest = row.Text("newest") is { } body ? JsonSerializer.Deserialize<JsonElement>(body) : default(JsonElement?);
        return new StoredKpiSeries(row.Text("series")!, row.Text("ref"), row.Text("title"), row.Text("council"), periods.FirstOrDefault()?.Code, periods.LastOrDefault()?.Code,
            row.Int("value_count")!.Value, row.Int("paper_count")!.Value)
        {
            Group = newest?.String("group"),
            Caption = row.Text("ref") is null ? newest?.String("caption") : null,
            Unit = newest?.String("unit"),
            Polarity = newest?.String("polarity"),
            Target = newest?.Field("target") is { ValueKind: JsonValueKind.Object } target ? target.String("raw") : null,
            Refs = List<string>(row.Text("refs")),
            Titles = List<string>(row.Text("titles")),
            Breaks = List<DefinitionBreak>(row.Text("breaks")),
        };
    }

    private static List<T> List<T>(string? json) => json is null ? [] : JsonSerializer.Deserialize<List<T>>(json, PaperJson.Options)!;
}
