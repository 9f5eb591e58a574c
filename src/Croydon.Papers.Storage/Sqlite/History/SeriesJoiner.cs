using System.Globalization;
using System.Text.Json;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.History;
using Croydon.Papers.Items.Kpis;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.History;

/// <summary>Joins the indicators of all papers into series and gives every value the id of its own.</summary>
internal sealed class SeriesJoiner(SqliteConnection connection)
{
    public IReadOnlyList<KpiSeries> Run()
    {
        var items = CountedItems.Read<Kpi>(connection, "kpis");
        var rows = new Dictionary<ReportedKpi, long>(ReferenceEqualityComparer.Instance);
        foreach (var item in items)
            rows[new ReportedKpi(item.Key, item.Title, item.About.Council, item.About.Date, item.Item)] = item.Id;
        var series = KpiHistory.Series(rows.Keys);
        connection.Run("DELETE FROM kpi_series");
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in series)
            Write(one, IdOf(one, taken), rows);
        WriteVersions();
        return series;
    }

    /// <summary>As its newest paper names it; a second one of that name gets "-2".</summary>
    private static string IdOf(KpiSeries series, HashSet<string> taken)
    {
        var newest = series.Reports[^1];
        var id = KpiSeriesId.Of(newest.Council, newest.Kpi.Ref, newest.Kpi.Title);
        var own = id;
        for (var n = 2; !taken.Add(own); n++)
            own = string.Create(CultureInfo.InvariantCulture, $"{id}-{n}");
        return own;
    }

    private void Write(KpiSeries series, string id, Dictionary<ReportedKpi, long> rows)
    {
        connection.Run("INSERT INTO kpi_series (id, ref, title, council, refs, titles, breaks) VALUES ($id, $ref, $title, $council, $refs, $titles, $breaks)",
            ("$id", id), ("$ref", series.Ref), ("$title", series.Title), ("$council", series.Reports.Select(r => r.Council).FirstOrDefault(c => c is not null)),
            ("$refs", Json(series.Refs)), ("$titles", Json(series.Reports.Reverse().Select(r => r.Kpi.Title).Distinct(StringComparer.OrdinalIgnoreCase))), ("$breaks", Json(series.Breaks)));
        using var name = connection.Command("UPDATE kpi_values SET series = $id WHERE item = $item AND series <> $id", ("$id", id), ("$item", 0L));
        foreach (var report in series.Reports)
        {
            name.Set(("$item", rows[report]));
            name.ExecuteNonQuery();
        }
    }

    /// <summary>Values of a paper's other versions belong where its own do.</summary>
    private void WriteVersions() =>
        connection.Run("""
            UPDATE kpi_values SET series = coalesce((SELECT c.series FROM kpi_values c JOIN papers d ON c.paper = d.counted_in
                WHERE d.id = kpi_values.paper AND c.ref IS kpi_values.ref AND c.title IS kpi_values.title LIMIT 1), series)
            WHERE paper IN (SELECT id FROM papers WHERE counted_in IS NOT NULL)
            """);

    private static string Json<T>(T value) => JsonSerializer.Serialize(value, PaperJson.Options);
}
