using System.Globalization;
using System.Text.Json;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
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
            .And("v.period = {0}", filter.Period)
            .And("period_end(v.period) >= {0}", PeriodBounds.StartOf(filter.From)).And("period_end(v.period) <= {0}", PeriodBounds.EndOf(filter.To)).And("d.key = {0}", filter.Paper)
            .Papers(filter.Paper is null ? filter.Papers : filter.Papers with { IncludeDuplicates = true });
        var total = (int)connection.Number($"SELECT count(*) {From} {where.Where}", where.Values);
        var offset = Cursors.Offset(filter.Cursor);
        var values = connection.Rows($"""
            SELECT v.title AS v_title, v.period, v.period_raw, v.raw, v.value, v.state, v.printed_rag, v.shaded_rag, v.computed_rag, v.source,
                i.ordinal AS i_ordinal, json_extract(i.body, '$.ref') AS i_ref, {PaperRows.Columns}
            {From} {where.Where} ORDER BY v.ref IS NULL, v.ref, v.series, period_end(v.period) IS NULL, period_end(v.period), v.period, d.date, v.item, v.ordinal LIMIT {where.Parameter(filter.PageSize)} OFFSET {where.Parameter(offset)}
            """, Value, where.Values);
        return new ResultPage<StoredKpiValue>(values, total, Cursors.Next(offset, values.Count, total));
    }

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
