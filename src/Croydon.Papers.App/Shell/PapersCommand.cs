using System.CommandLine;
using Croydon.Papers.App.Demo;
using Croydon.Papers.App.Doctor;
using Croydon.Papers.App.Extract;
using Croydon.Papers.App.Harvest;
using Croydon.Papers.App.Ingest;
using Croydon.Papers.App.Lists;
using Croydon.Papers.App.Quarantine;
using Croydon.Papers.App.Mcp;
using Croydon.Papers.App.Reindex;
using Croydon.Papers.App.Search;
using Croydon.Papers.App.Serve;
using Croydon.Papers.App.Tables;

namespace Croydon.Papers.App.Shell;

/// <summary>The command line: each command is one folder.</summary>
internal static class PapersCommand
{
    public static Task<int> RunAsync(string[] arguments) => Create().Parse(arguments).InvokeAsync();

    public static RootCommand Create() =>
        new("Reads council papers: finds meetings, decisions, KPIs, risks and actions, and searches them.")
        {
            DemoCommand.Create(),
            DoctorCommand.Create(),
            ExtractCommand.Create(),
            HarvestCommand.Create(),
            IngestCommand.Create(),
            ListCommand.Create(),
            QuarantineCommand.Create(),
            McpCommand.Create(),
            ReindexCommand.Create(),
            SearchCommand.Create(),
            ServeCommand.Create(),
            TablesCommand.Create(),
        };
}
