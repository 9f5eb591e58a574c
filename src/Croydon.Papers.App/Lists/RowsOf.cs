using System.Text.Json;
using System.Text.Json.Nodes;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Lists;

/// <summary>Stored things as the JSON objects of lists. Each carries where it was read.</summary>
internal static class RowsOf
{
    public static JsonObject Document(StoredPaper paper) => new()
    {
        ["id"] = paper.Id,
        ["title"] = paper.Title,
        ["kind"] = paper.Description.Kind,
        ["kindConfidence"] = paper.Description.Confidence,
        ["body"] = paper.Description.Body,
        ["council"] = paper.Description.Council,
        ["date"] = Json(paper.Description.Date),
        ["published"] = Json(paper.Description.Published),
        ["format"] = paper.Format,
        ["pages"] = paper.Pages,
        ["status"] = Json(paper.Status),
        ["file"] = Path.GetFileName(paper.File),
        ["sha256"] = paper.Sha256,
        ["storedAt"] = Json(paper.StoredAt),
        ["items"] = Json(paper.ItemCounts),
        ["countedIn"] = paper.CountedIn,
        ["url"] = UrlOf(paper.Id),
    };

    /// <summary>A document with its parts and problems.</summary>
    public static JsonObject DocumentInFull(StoredPaper paper)
    {
        var row = Document(paper);
        row["sourceUrl"] = paper.Origin?.Address.AbsoluteUri;
        row["retrievedAt"] = paper.Origin is { } origin ? Json(origin.Retrieved) : null;
        row["kindReason"] = paper.Description.Reason;
        row["parts"] = Json(paper.Parts);
        row["problems"] = Json(paper.Problems);
        row["versions"] = Json(paper.Versions);
        return row;
    }

    public static JsonObject Item(StoredItem item)
    {
        var row = new JsonObject { ["id"] = item.Id };
        foreach (var field in item.Body.EnumerateObject())
            row[field.Name] = JsonNode.Parse(field.Value.GetRawText());
        row["document"] = Brief(item.Paper);
        return row;
    }

    /// <summary>One row for each recommendation of a report.</summary>
    public static IEnumerable<JsonObject> Recommendations(StoredItem report)
    {
        var whole = Item(report);
        if (whole["recommendations"] is not JsonArray all)
            yield break;
        for (var i = 0; i < all.Count; i++)
        {
            yield return new JsonObject
            {
                ["id"] = $"{report.Id}-{i + 1}",
                ["text"] = all[i]?.DeepClone(),
                ["to"] = whole["to"]?.DeepClone(),
                ["subject"] = whole["subject"]?.DeepClone(),
                ["meetingDate"] = whole["meetingDate"]?.DeepClone(),
                ["source"] = whole["source"]?.DeepClone(),
                ["document"] = whole["document"]?.DeepClone(),
            };
        }
    }

    public static JsonObject KpiValue(StoredKpiValue value) => new()
    {
        ["kpi"] = value.Kpi,
        ["ref"] = value.Ref,
        ["title"] = value.Title,
        ["period"] = value.Period,
        ["periodRaw"] = value.PeriodRaw,
        ["raw"] = value.Raw,
        ["value"] = value.Value,
        ["state"] = value.State,
        ["printedRag"] = value.PrintedRag,
        ["shadedRag"] = value.ShadedRag,
        ["computedRag"] = value.ComputedRag,
        ["page"] = value.Source.Page,
        ["printedPage"] = value.Source.PrintedPage,
        ["line"] = value.Source.Line,
        ["source"] = Json(value.Source),
        ["document"] = Brief(value.Paper),
    };

    public static string UrlOf(string document) => $"/papers/{document}";

    private static JsonObject Brief(StoredPaper paper) => new()
    {
        ["id"] = paper.Id,
        ["title"] = paper.Title,
        ["kind"] = paper.Description.Kind,
        ["body"] = paper.Description.Body,
        ["council"] = paper.Description.Council,
        ["date"] = Json(paper.Description.Date),
        ["file"] = Path.GetFileName(paper.File),
        ["url"] = UrlOf(paper.Id),
    };

    private static JsonNode? Json<T>(T value) => JsonSerializer.SerializeToNode(value, PaperJson.Options);
}
