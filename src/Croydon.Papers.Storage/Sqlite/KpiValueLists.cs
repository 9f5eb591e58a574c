using System.Globalization;
using System.Text.Json;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.History;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>Values of indicators, one a row.</summary>
internal static class KpiValueLists
{
    private const string From = "FROM kpi_values v JOIN items i ON i.id = v.item JOIN papers d ON d.id = v.paper";

    public static ResultPage<StoredKpiValue> Read(SqliteConnection connection, KpiValueFilter filter)
    {
        var where = new SqlFilter().And("v.ref = {0}", KpiSeriesId.Compact(filter.Ref)).And("fold(v.title) LIKE '%' || {0} || '%'", filter.Title is null ? null : Text.Fold.Key(filter.Title))
            .And("v.series = {0}", filter.Series).And("v.state = {0}", filter.State)
            .And("v.printed_rag = {0}", filter.PrintedRag).And("v.shaded_rag = {0}", filter.ShadedRag).And("v.computed_rag = {0}", filter.ComputedRag)
            .And("v.period >= {0}", filter.From).And("v.period <= {0}", filter.To).And("d.key = {0}", filter.Paper)
            .Papers(filter.Paper is null ? filter.Papers : filter.Papers with { IncludeDuplicates = true });
        var total = (int)connection.Number($"SELECT count(*) {From} {where.Where}", where.Values);
        var offset = Cursors.Offset(filter.Cursor);
        var values = connection.Rows($"""
            SELECT v.title AS v_title, v.period, v.period_raw, v.raw, v.value, v.state, v.printed_rag, v.shaded_rag, v.computed_rag, v.source,
                i.ordinal AS i_ordinal, json_extract(i.body, '$.ref') AS i_ref, {PaperRows.Columns}
            {From} {where.Where} ORDER BY v.ref IS NULL, v.ref, v.period, d.date, v.item, v.ordinal LIMIT {where.Parameter(filter.PageSize)} OFFSET {where.Parameter(offset)}
            """, Value, where.Values);
        return new ResultPage<StoredKpiValue>(values, total, Cursors.Next(offset, values.Count, total));
    }

    public static ResultPage<StoredKpiSeries> Series(SqliteConnection connection, KpiSeriesFilter filter)
    {
        var where = new SqlFilter().And("v.series = {0}", filter.Id)
            .And("v.series IN (SELECT series FROM kpi_values WHERE ref = {0})", KpiSeriesId.Compact(filter.Ref))
            .And("v.series IN (SELECT series FROM kpi_values WHERE fold(title) LIKE '%' || {0} || '%')", filter.Title is null ? null : Text.Fold.Key(filter.Title))
            .Folded("d.council", filter.Council).If(!filter.IncludeDuplicates, "d.counted_in IS NULL");
        var total = (int)connection.Number($"SELECT count(DISTINCT v.series) {From} {where.Where}", where.Values);
        var offset = Cursors.Offset(filter.Cursor);
        var series = connection.Rows($"""
            SELECT v.series, coalesce(k.ref, max(json_extract(i.body, '$.ref'))) AS ref, coalesce(k.title, max(v.title)) AS title, coalesce(k.council, max(d.council)) AS council,
                min(v.period) AS first, max(v.period) AS last, count(*) AS value_count, count(DISTINCT v.paper) AS paper_count, k.refs, k.titles, k.breaks
            {From} LEFT JOIN kpi_series k ON k.id = v.series {where.Where} GROUP BY v.series ORDER BY v.series LIMIT {where.Parameter(filter.PageSize)} OFFSET {where.Parameter(offset)}
            """, SeriesOf, where.Values);
        return new ResultPage<StoredKpiSeries>(series, total, Cursors.Next(offset, series.Count, total));
    }

    private static StoredKpiSeries SeriesOf(SqliteDataReader row) => new(
        row.Text("series")!, row.Text("ref"), row.Text("title"), row.Text("council"), row.Text("first"), row.Text("last"), row.Int("value_count")!.Value, row.Int("paper_count")!.Value)
    {
        Refs = List<string>(row.Text("refs")),
        Titles = List<string>(row.Text("titles")),
        Breaks = List<DefinitionBreak>(row.Text("breaks")),
    };

    private static List<T> List<T>(string? json) => json is null ? [] : JsonSerializer.Deserialize<List<T>>(json, PaperJson.Options)!;

    private static StoredKpiValue Value(SqliteDataReader row)
    {
        var paper = PaperRows.Read(row);
        return new StoredKpiValue($"{paper.Id}-kpis-{row.Int("i_ordinal")!.Value.ToString(CultureInfo.InvariantCulture)}", row.Text("i_ref"), row.Text("v_title"),
            row.Text("period"), row.Text("period_raw"), row.Text("raw"), row.Real("value"), row.Text("state"), paper,
            JsonSerializer.Deserialize<Citation>(row.Text("source")!, PaperJson.Options)!)
        {
            PrintedRag = row.Text("printed_rag"),
            ShadedRag = row.Text("shaded_rag"),
            ComputedRag = row.Text("computed_rag"),
        };
    }
}
