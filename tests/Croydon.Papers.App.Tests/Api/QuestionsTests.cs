using System.Text.Json.Nodes;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Ingestion;
using Croydon.Papers.Storage;
using Croydon.Papers.Testing;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.App.Tests.Api;

/// <summary>Questions that a person would ask of real papers, each answered by one or two addresses of the API.</summary>
public sealed class QuestionsTests
{
    private static readonly Dictionary<string, string[]> Asked = new(StringComparer.Ordinal)
    {
        ["s01"] = ["kpi-values?ref=CP5&period=2018-01"],
        ["s03"] = ["kpi-values?ref=W1a&period=2018-01", "kpi-items?ref=W1a"],
        ["s05"] = ["kpi-values?ref=AD7&period=2018-01", "kpi-items?ref=AD7"],
        ["s07"] = ["kpi-items?ref=CIN4"],
        ["s09"] = ["visits?number=4"],
        ["s13"] = ["savings?q=appeal rights exhausted"],
        ["s15"] = ["risks?q=inadequate second time"],
        ["s17"] = ["findings?findingKind=focus&visitDate=2019-07-10"],
        ["s19"] = ["actions?q=weekly complex adolescence panel"],
    };

    [Fact]
    [Trait("Category", "Slow")]
    public async Task Api_QuestionsOfRealPapers_AreAnswered()
    {
        if (SharedPapers.Find("gold/questions.json") is not { } gold)
            return;
        var folder = Directory.CreateTempSubdirectory("papers-questions-").FullName;
        var store = Path.Combine(folder, "papers.db");
        var ingester = new Ingester(new PapersServices(), Stores.Open(store, create: true, TimeProvider.System).Papers, 2);
        await foreach (var report in ingester.RunAsync(PaperFiles.Under([Path.Combine(Path.GetDirectoryName(gold)!, "..", "seeds")]).Select(PaperFile.OnDisk), CancellationToken.None))
            Assert.False(report.Failed, report.File);
        await using (var app = WebHost.Create(new HostSettings(store, "http://127.0.0.1:0")))
        {
            await app.StartAsync();
            using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
            foreach (var question in JsonNode.Parse(await File.ReadAllTextAsync(gold))!.AsArray().Where(q => Asked.ContainsKey((string)q!["id"]!)))
                await AnswerAsync(client, question!);
            await UnfinishedActionsAsync(client);
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task AnswerAsync(HttpClient client, JsonNode question)
    {
        var answers = new List<string>();
        foreach (var path in Asked[(string)question["id"]!])
            answers.AddRange(Leaves(JsonNode.Parse(await client.GetStringAsync("/api/v1/" + path))!["items"]));
        foreach (var expected in question["answer"] is JsonArray several ? several.Select(a => (string)a!) : [(string)question["answer"]!])
            Assert.True(answers.Contains(expected), $"{question["id"]}: {expected} is not among {string.Join(" | ", answers)}");
    }

    /// <summary>Actions of the first section of a plan that one person owns, with a date in 2021, that are not complete.</summary>
    private static async Task UnfinishedActionsAsync(HttpClient client)
    {
        var actions = JsonNode.Parse(await client.GetStringAsync("/api/v1/actions?owner=RC"))!["items"]!.AsArray();
        var open = actions.Where(a => (string?)a!["status"] != "complete" && ((string)a["plan"]!).Contains("Savings", StringComparison.Ordinal) && ((string)a["dueRaw"]!).Contains("2021", StringComparison.Ordinal));

        Assert.Equal(["2.2", "2.4"], open.Select(a => (string)a!["ref"]!));
    }

    private static IEnumerable<string> Leaves(JsonNode? node) => node switch
    {
        JsonObject inner => inner.SelectMany(p => Leaves(p.Value)),
        JsonArray list => list.SelectMany(Leaves),
        null => [],
        _ => [node.ToString()],
    };
}
