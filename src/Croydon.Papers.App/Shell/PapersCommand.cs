using System.CommandLine;
using Croydon.Papers.App.Care;
using Croydon.Papers.App.Demo;
using Croydon.Papers.App.Doctor;
using Croydon.Papers.App.Extract;
using Croydon.Papers.App.Harvest;
using Croydon.Papers.App.Index;
using Croydon.Papers.App.Ingest;
using Croydon.Papers.App.Lists;
using Croydon.Papers.App.Mcp;
using Croydon.Papers.App.Quarantine;
using Croydon.Papers.App.Reindex;
using Croydon.Papers.App.Search;
using Croydon.Papers.App.Serve;
using Croydon.Papers.App.Settings;
using Croydon.Papers.App.Setup;
using Croydon.Papers.App.Tables;
using Croydon.Papers.App.Telemetry;
using Croydon.Papers.App.Watch;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Shell;

/// <summary>The command line: each command is one folder.</summary>
internal static class PapersCommand
{
    private const string Verbose = "--verbose";

    /// <summary>Errors are one sentence and an exit code; --verbose lets a fault of this program show its stack trace.</summary>
    public static async Task<int> RunAsync(string[] arguments)
    {
        using var telemetry = TelemetryExport.Start();
        var verbose = arguments.Contains(Verbose, StringComparer.Ordinal);
        try
        {
            var parsed = Create().Parse(arguments);
            return parsed.Errors is [var wrong, ..]
                ? await FailAsync($"{wrong.Message} See papers --help.", ExitCode.WrongUsage)
                : await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (SettingException e)
        {
            return await FailAsync(e.Message, ExitCode.WrongUsage);
        }
        catch (StoreUnavailableException e)
        {
            return await FailAsync(e.Message, ExitCode.StoreUnavailable);
        }
        catch (OperationCanceledException)
        {
            return await FailAsync("Stopped.", ExitCode.SomeFilesFailed);
        }
        catch (Exception e) when (!verbose)
        {
            return await FailAsync($"This program has a fault ({e.GetType().Name}: {e.Message}): run the command again with {Verbose} and report what it prints.", ExitCode.SomeFilesFailed);
        }
    }

    public static RootCommand Create() =>
        new("Reads council papers: finds meetings, decisions, KPIs, risks and actions, and searches them.")
        {
            BackupCommand.Create(),
            CheckCommand.Create(),
            DemoCommand.Create(),
            DoctorCommand.Create(),
            ExtractCommand.Create(),
            HarvestCommand.Create(),
            IndexCommand.Create(),
            IngestCommand.Create(),
            ListCommand.Create(),
            QuarantineCommand.Create(),
            McpCommand.Create(),
            ReindexCommand.Create(),
            RestoreCommand.Create(),
            SearchCommand.Create(),
            ServeCommand.Create(),
            SetupCommand.Create(),
            TablesCommand.Create(),
            WatchCommand.Create(),
            new Option<bool>(Verbose) { Description = "Show where a fault of this program happened.", Recursive = true },
        };

    private static async Task<int> FailAsync(string sentence, int code)
    {
        await Console.Error.WriteLineAsync(sentence);
        return code;
    }
}
