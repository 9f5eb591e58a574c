using System.Text.Json;
using System.Text.Json.Nodes;
using Croydon.Papers.Checks;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.History;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.History;

/// <summary>Figures of one month that two papers give differently, as checks of the later paper; the second value names the earlier one.</summary>
internal sealed class RevisedFigures(SqliteConnection connection)
{
    public void Write(IEnumerable<KpiSeries> series)
    {
        foreach (var revised in series.SelectMany(SameMonthReportedDifferently.In))
        {
            var paper = connection.Number("SELECT id FROM papers WHERE key = $key", ("$key", revised.Later.Report.Paper));
            CountedItems.Add(connection, paper, "checks", BodyOf(revised).ToJsonString(PaperJson.Options));
        }
    }

    private static JsonNode BodyOf(RevisedFigure revised)
    {
        var (later, earlier) = (revised.Later, revised.Earlier);
        var check = new Disagreement(RevisedFigure.Rule, Severity.Warning, revised.Message, Cited(later), Cited(earlier));
        var body = JsonSerializer.SerializeToNode(check, PaperJson.Options)!;
        body["b"]!["document"] = new JsonObject { ["id"] = earlier.Report.Paper, ["title"] = earlier.Report.Title, ["url"] = "/documents/" + earlier.Report.Paper };
        return body;
    }

    private static CitedValue Cited(ReportedValue value) => new(value.Value.Raw, value.Value.Source);
}
