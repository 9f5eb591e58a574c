using System.Text.Json.Nodes;
using Croydon.Papers.App.Api;
using Croydon.Papers.Documents.Json;

namespace Croydon.Papers.App.Kpis;

/// <summary>Describes the CSV of indicator values for programs: W3C Metadata Vocabulary for Tabular Data ("CSV on the Web").</summary>
internal static class KpiValuesTable
{
    public const string Path = "/api/v1/kpi-values.csv-metadata.json";
    public const string MediaType = "application/csvm+json";

    private static readonly (string Name, string Type, string Description)[] Columns =
    [
        ("kpi", "string", "Id of the indicator as its paper prints it."),
        ("ref", "string", "Reference, such as CP5."),
        ("title", "string", "Title as printed."),
        ("period", "string", "Month 2017-04, financial quarter 2019/20-Q1, financial year 2019/20, calendar year 2019, rolling year 12m-2024-12, or latest and previous."),
        ("periodRaw", "string", "The period as printed."),
        ("raw", "string", "The value as printed."),
        ("value", "number", "The value as a number: 50 for 50%. Empty where there is none."),
        ("state", "string", "reported, blank, not-available or text."),
        ("printedRag", "string", "red, amber or green in words beside the value."),
        ("shadedRag", "string", "Colour of the cell."),
        ("computedRag", "string", "What the paper's own bands give."),
        ("page", "integer", "Page of the file from 1."),
        ("printedPage", "string", "Page number as printed."),
        ("line", "integer", "Line of the file from 1, for papers without pages."),
    ];

    public static void MapKpiValuesTable(this IEndpointRouteBuilder app) =>
        app.MapGet(Path, () => Results.Text(Metadata().ToJsonString(PaperJson.Options), MediaType)).WithName("kpi-values-csvw").WithTags("Indicators")
            .WithSummary("What the columns of the values' CSV mean").WithDescription("CSVW metadata for /api/v1/kpi-values?format=csv.").AnswersAs("A table description of the W3C's CSV on the Web.", MediaType);

    private static JsonObject Metadata() => new()
    {
        ["@context"] = "http://www.w3.org/ns/csvw",
        ["url"] = "kpi-values?format=csv",
        ["dc:title"] = "Values of indicators",
        ["tableSchema"] = new JsonObject { ["columns"] = new JsonArray([.. Columns.Select(c => (JsonNode)Column(c))]) },
    };

    private static JsonObject Column((string Name, string Type, string Description) column) => new()
    {
        ["name"] = column.Name, ["titles"] = column.Name, ["datatype"] = column.Type, ["dc:description"] = column.Description,
    };
}
