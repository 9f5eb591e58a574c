using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using Croydon.Papers.App.Api;
using Croydon.Papers.App.Lists;
using Croydon.Papers.App.Site;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.History;
using Croydon.Papers.History.Actions;
using Croydon.Papers.History.Recommendations;

namespace Croydon.Papers.App.Actions;

/// <summary>What became of actions and recommendations: each through all the papers that tell of it.</summary>
internal static class LivesApi
{
    public static void MapLives(this IEndpointRouteBuilder app)
    {
        var api = app.MapGroup("/api/v1").WithTags("Across papers");
        api.MapGet("/action-lives", async ([AsParameters] JoinedList list, HttpContext context, Shelf shelf, CancellationToken cancel) =>
                await list.WriteAsync(context, "action-lives", (await ActionStory.AllAsync(shelf, cancel)).Select(l => (l.Council, Row(l.Life)))))
            .WithName("action-lives").WithSummary("Actions through the papers").WithDescription("One for each action of a council, with every paper that tells of it, and what changed from paper to paper: status, due date, owners, words; or that it is gone from the next edition of its plan.")
            .Answers("A page of the list.", ListExamples.Page(LifeExamples.Action()), AnswerFormats.CsvType, AnswerFormats.NdjsonType).OrProblem(HttpStatusCode.BadRequest);
        api.MapGet("/recommendation-lives", async ([AsParameters] JoinedList list, HttpContext context, Shelf shelf, CancellationToken cancel) =>
                await list.WriteAsync(context, "recommendation-lives", (await RecommendationStory.LivesAsync(shelf, cancel)).Select(l => (l.Council, Row(l.Life)))))
            .WithName("recommendation-lives").WithSummary("Recommendations through the papers").WithDescription("One for each recommendation of a report: where it was made, which minutes resolve it, which plan takes it up. The stage is how far it has come: recommended, resolved or planned.")
            .Answers("A page of the list.", ListExamples.Page(LifeExamples.Recommendation()), AnswerFormats.CsvType, AnswerFormats.NdjsonType).OrProblem(HttpStatusCode.BadRequest);
    }

    private static JsonObject Row(ActionLife life) => new()
    {
        ["ref"] = life.Latest.Action.Ref,
        ["text"] = life.Latest.Action.Text,
        ["status"] = life.Latest.Action.Status,
        ["due"] = Json(life.Latest.Action.Due),
        ["owners"] = Json(life.Latest.Action.Owners),
        ["papers"] = life.Sightings.Count,
        ["sightings"] = new JsonArray([.. life.Sightings.Select(s => (JsonNode)new JsonObject
        {
            ["text"] = s.Action.Text, ["status"] = s.Action.Status, ["due"] = Json(s.Action.Due), ["dueRaw"] = s.Action.DueRaw, ["owners"] = Json(s.Action.Owners),
            ["source"] = Json(s.Action.Source), ["document"] = Paper(s.Paper),
        })]),
        ["changes"] = new JsonArray([.. life.Changes.Select(c => (JsonNode)new JsonObject
        {
            ["what"] = c.What, ["from"] = c.From, ["to"] = c.To, ["sentence"] = c.Sentence, ["source"] = Json(c.Source), ["document"] = Paper(c.Paper),
        })]),
    };

    private static JsonObject Row(RecommendationLife life) => new()
    {
        ["text"] = life.First.Text,
        ["stage"] = life.Stage.ToString().ToLowerInvariant(),
        ["papers"] = life.Sightings.Count,
        ["sightings"] = new JsonArray([.. life.Sightings.Select(s => (JsonNode)new JsonObject
        {
            ["stage"] = s.Stage.ToString().ToLowerInvariant(), ["text"] = s.Text, ["source"] = Json(s.Source), ["document"] = Paper(s.Paper),
        })]),
    };

    private static JsonObject Paper(PaperRef paper) => new()
    {
        ["id"] = paper.Id, ["title"] = paper.Title, ["date"] = Json(paper.Date), ["url"] = RowsOf.UrlOf(paper.Id),
    };

    private static JsonNode? Json<T>(T value) => JsonSerializer.SerializeToNode(value, PaperJson.Options);
}
