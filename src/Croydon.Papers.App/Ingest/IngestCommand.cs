using System.CommandLine;
using Croydon.Papers.App.Settings;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Ingestion;

namespace Croydon.Papers.App.Ingest;

/// <summary>`papers ingest PATH…`: files and folders into the store.</summary>
internal static class IngestCommand
{
    public static Command Create()
    {
        var paths = new Argument<string[]>("PATH") { Description = "Files, and folders with all that is below them.", Arity = ArgumentArity.OneOrMore };
        var store = StoreOption.Create();
        var jobs = Jobs();
        var json = new Option<bool>("--json") { Description = "One JSON line for each file." };
        var report = Report();
        var command = new Command("ingest", "Read papers into the store; only new or changed ones are read.") { paths, store, jobs, json, report };
        command.SetAction((parse, cancel) => RunAsync(parse.GetValue(paths)!, parse.GetValue(store)!,
            i => new IngestRun(i, parse.GetValue(json)) { ReportFile = parse.GetValue(report) }, parse.GetValue(jobs), cancel));
        return command;
    }

    public static Option<int> Jobs() => new("--jobs")
    {
        Description = "Papers read at once (default: one for each core).",
        DefaultValueFactory = _ => OperatorSettings.Load().Jobs,
    };

    public static Option<string?> Report() => new("--report") { Description = "A file to write a report to: a JSON line for each paper, the summary last." };

    private static async Task<int> RunAsync(string[] paths, string store, Func<Ingester, IngestRun> run, int jobs, CancellationToken cancel)
    {
        var missing = paths.Where(p => !File.Exists(p) && !Directory.Exists(p)).ToList();
        if (missing.Count == paths.Length)
        {
            await Console.Error.WriteLineAsync($"There is no file or folder {string.Join(" or ", missing)}: look at the path.");
            return ExitCode.WrongUsage;
        }

        return await StoreCommand.RunAsync(store, create: true, opened =>
            run(new Ingester(Engines.Services(), opened.Papers, Math.Max(1, jobs))).RunAsync([.. PaperFiles.Under(paths).Select(PaperFile.OnDisk)], cancel));
    }
}
