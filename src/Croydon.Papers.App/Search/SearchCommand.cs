using System.CommandLine;
using System.Text.Json;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Search;

namespace Croydon.Papers.App.Search;

/// <summary>`papers search QUERY`: the API's search on the command line.</summary>
internal static class SearchCommand
{
    public static Command Create()
    {
        var query = new Argument<string>("QUERY") { Description = "Words, \"phrases\", OR, -not, prefix*, field:value." };
        var json = new Option<bool>("--json") { Description = "The JSON of the API." };
        var year = new Option<int?>("--year") { Description = "Papers of this year." };
        var sort = new Option<string>("--sort") { Description = "relevance, newest, oldest or exact.", DefaultValueFactory = _ => "relevance" };
        sort.AcceptOnlyFromAmong("relevance", "newest", "oldest", "exact");
        var page = new Option<int>("--page") { Description = "From 1.", DefaultValueFactory = _ => 1 };
        var size = new Option<int>("--page-size") { Description = "1 to 100.", DefaultValueFactory = _ => 20 };
        var asTyped = new Option<bool>("--as-typed") { Description = "No acronyms and other words for the same." };
        var (store, filters) = (StoreOption.Create(), new PaperFilterOptions());
        var command = new Command("search", "Search the papers in the store.") { query, json, year, sort, page, size, asTyped, store };
        filters.AddTo(command);
        command.SetAction((parse, cancel) => StoreCommand.RunAsync(parse.GetValue(store)!, create: false, async opened =>
        {
            var papers = filters.Read(parse);
            var results = await opened.Search.SearchAsync(new SearchRequest(parse.GetValue(query)!)
            {
                Kind = papers.Kind, Body = papers.Body, Council = papers.Council, From = papers.From, To = papers.To, Year = parse.GetValue(year),
                Sort = parse.GetValue(sort)!, Page = Math.Max(1, parse.GetValue(page)), PageSize = Math.Clamp(parse.GetValue(size), 1, 100), Expand = !parse.GetValue(asTyped),
            }, cancel);
            if (parse.GetValue(json))
                await Console.Out.WriteLineAsync(JsonSerializer.Serialize(results, PaperJson.Options));
            else
                await SearchText.WriteAsync(Console.Out, results);
            return ExitCode.Well;
        }));
        return command;
    }
}
