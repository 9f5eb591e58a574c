using System.CommandLine;
using Croydon.Papers.SearchBench;

var passages = new Option<int>("--passages") { Description = "How many passages to generate.", DefaultValueFactory = _ => 20_000 };
var words = new Option<int>("--words") { Description = "Words of a passage on average. 60 is what the product cuts real papers into, 120 its limit.", DefaultValueFactory = _ => 120 };
var repeats = new Option<int>("--repeats") { Description = "How often each query is asked.", DefaultValueFactory = _ => 15 };
var folder = new Option<string>("--folder") { Description = "Where the stores go; a store of the same size that is there already is used again.", Required = true };
var program = new Option<string>("--program") { Description = "papers.dll as built.", DefaultValueFactory = _ => "src/Croydon.Papers.App/bin/Release/net10.0/papers.dll" };
var alone = new Option<bool>("--alone") { Description = "Without PostgreSQL." };
var store = new Option<string>("--store") { Description = "The store to serve.", Required = true };
var clients = new Option<int>("--clients") { DefaultValueFactory = _ => 50 };
var seconds = new Option<int>("--seconds") { DefaultValueFactory = _ => 60 };

var search = new Command("search", "Builds, then times every class of query, beside PostgreSQL in the same run.") { passages, words, repeats, folder, program, alone };
search.SetAction((parse, _) => new SideBySide(parse.GetValue(passages), parse.GetValue(words), parse.GetValue(repeats), parse.GetValue(folder)!, parse.GetValue(program)!).RunAsync(!parse.GetValue(alone) && PostgresPeer.IsHere));
var build = new Command("build", "Builds what a run needs and is not there yet, and asks nothing.") { passages, words, folder, alone };
build.SetAction((parse, _) => new SideBySide(parse.GetValue(passages), parse.GetValue(words), 0, parse.GetValue(folder)!, "").BuildAsync(!parse.GetValue(alone) && PostgresPeer.IsHere));
var hostile = new Command("hostile", "10,000 hostile queries against the built server: what is answered, and the slowest.") { store, program };
hostile.SetAction((parse, _) => HostileRun.RunAsync(parse.GetValue(store)!, parse.GetValue(program)!));
var load = new Command("load", "Many clients at once against the built server.") { store, clients, seconds, program };
load.SetAction((parse, _) => LoadTest.RunAsync(parse.GetValue(store)!, parse.GetValue(program)!, parse.GetValue(clients), TimeSpan.FromSeconds(parse.GetValue(seconds))));
return await new RootCommand("Measures search.") { search, build, load, hostile }.Parse(args).InvokeAsync();
