using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite;

/// <summary>The values of one indicator, one row a period.</summary>
internal sealed class KpiValueWriter(SqliteConnection connection)
{
    /// <param name="body">An item of sort "kpis".</param>
    /// <param name="council">Of the paper; null where unknown.</param>
    public void Write(long paper, string? council, long item, JsonElement body)
    {
        if (body.Field("values") is not { ValueKind: JsonValueKind.Array } values)
            return;
        var ordinal = 0;
        var series = KpiSeriesId.Of(council, body.String("ref"), body.String("title"));
        foreach (var value in values.EnumerateArray())
        {
            connection.Run("""
                INSERT INTO kpi_values (item, ordinal, paper, series, ref, title, period, period_raw, raw, value, state, printed_rag, shaded_rag, computed_rag, source)
                VALUES ($item, $n, $paper, $series, $ref, $title, $period, $periodRaw, $raw, $value, $state, $printed, $shaded, $computed, $source)
                """,
                ("$item", item), ("$n", ++ordinal), ("$paper", paper), ("$series", series), ("$ref", KpiSeriesId.Compact(body.String("ref"))), ("$title", body.String("title")),
                ("$period", value.String("period")), ("$periodRaw", value.String("periodRaw")), ("$raw", value.String("raw")), ("$value", value.Real("value")), ("$state", value.String("state")),
                ("$printed", value.String("printedRag")), ("$shaded", value.String("shadedRag")), ("$computed", value.String("computedRag")),
                ("$source", (value.Field("source") ?? body.Field("source"))?.GetRawText()));
        }
    }
}
