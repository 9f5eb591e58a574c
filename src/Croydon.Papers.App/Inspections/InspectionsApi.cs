using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Croydon.Papers.App.Api;
using Croydon.Papers.App.Lists;
using Croydon.Papers.App.Site;
using Croydon.Papers.Documents.Json;

namespace Croydon.Papers.App.Inspections;

/// <summary>Inspectors' visits in time, each once, however many papers tell of it.</summary>
internal static class InspectionsApi
{
    public static void MapInspectionsApi(this IEndpointRouteBuilder app) =>
        app.MapGet("/api/v1/inspections", async ([AsParameters] JoinedList list, HttpContext context, Shelf shelf, CancellationToken cancel) =>
                await list.WriteAsync(context, "inspections", (await Visit.InTimeAsync(shelf, cancel)).OrderByDescending(v => v.From).Select(v => (v.Authority, Row(v)))))
            .WithName("inspections").WithTags("Across papers").WithSummary("Inspectors' visits in time").WithDescription("The newest first, each visit once with what was judged and found, and every paper that tells of it.")
            .Answers("A page of the list.", ListExamples.Page(Example()), AnswerFormats.CsvType, AnswerFormats.NdjsonType).OrProblem(HttpStatusCode.BadRequest);

    private static JsonObject Row(Visit visit) => new()
    {
        ["by"] = visit.By,
        ["type"] = visit.Type,
        ["number"] = visit.Number,
        ["authority"] = visit.Authority,
        ["dateFrom"] = Iso(visit.From),
        ["dateTo"] = Iso(visit.To),
        ["leadInspector"] = visit.LeadInspector,
        ["judgements"] = new JsonArray([.. visit.Judgements.Select(f => Told(f, "aspect", "grade"))]),
        ["findings"] = new JsonArray([.. visit.Findings.Select(f => Told(f, "kind", "text"))]),
        ["sightings"] = new JsonArray([.. visit.Tellings.Select(f => Told(f, "dateFrom", "dateTo"))]),
    };

    private static JsonNode Told(Fact fact, string one, string other) => new JsonObject
    {
        [one] = fact.Text(one),
        [other] = fact.Text(other),
        ["source"] = JsonSerializer.SerializeToNode(fact.Source, PaperJson.Options),
        ["document"] = new JsonObject { ["id"] = fact.Paper.Id, ["title"] = fact.Paper.Title, ["date"] = Iso(fact.Paper.Description.Date), ["url"] = RowsOf.UrlOf(fact.Paper.Id) },
    };

    private static string? Iso(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static JsonNode Example() => JsonNode.Parse("""
        {"by":"Ofsted","type":"monitoring visit","number":2,"authority":"Example Council","dateFrom":"2018-03-20","dateTo":"2018-03-21","leadInspector":"E. Example",
         "judgements":[{"aspect":"overall effectiveness","grade":"requires improvement","source":{"page":1,"quote":"As the paper prints it."},"document":{"id":"3f1c09ab27de","title":"Monitoring visit 2","date":"2018-04-10","url":"/papers/3f1c09ab27de"}}],
         "findings":[{"kind":"weakness","text":"Plans are written late.","source":{"page":1,"quote":"As the paper prints it."},"document":{"id":"3f1c09ab27de","title":"Monitoring visit 2","date":"2018-04-10","url":"/papers/3f1c09ab27de"}}],
         "sightings":[{"dateFrom":"2018-03-20","dateTo":"2018-03-21","source":{"page":1,"quote":"As the paper prints it."},"document":{"id":"3f1c09ab27de","title":"Monitoring visit 2","date":"2018-04-10","url":"/papers/3f1c09ab27de"}}]}
        """)!;
}
