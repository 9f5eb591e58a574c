using System.CommandLine;
using Croydon.Papers.App.Ingest;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Ingestion;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Watch;

/// <summary>`papers watch FOLDER`: reads papers into the store as they come into a folder, until stopped.</summary>
internal static class WatchCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("FOLDER") { Description = "Looked at again and again, with all that is below it." };
        var store = StoreOption.Create();
        var jobs = IngestCommand.Jobs();
        var every = new Option<int>("--every") { Description = "Seconds between two looks.", DefaultValueFactory = _ => 10 };
        var json = new Option<bool>("--json") { Description = "One JSON line for each file." };
        var command = new Command("watch", "Read papers into the store as they come into a folder.") { folder, store, jobs, every, json };
        command.SetAction(async (parse, cancel) =>
        {
            if (Directory.Exists(parse.GetValue(folder)))
                return await StoreCommand.RunAsync(parse.GetValue(store)!, create: true, opened =>
                    RunAsync(opened, parse.GetValue(folder)!, TimeSpan.FromSeconds(Math.Max(1, parse.GetValue(every))), Math.Max(1, parse.GetValue(jobs)), parse.GetValue(json), cancel));
            await Console.Error.WriteLineAsync($"There is no folder {parse.GetValue(folder)}: look at the path.");
            return ExitCode.WrongUsage;
        });
        return command;
    }

    /// <summary>A file that failed is not tried again before it changes; it was named when it failed.</summary>
    private static async Task<int> RunAsync(PapersStore store, string folder, TimeSpan every, int jobs, bool json, CancellationToken cancel)
    {
        var (watch, services) = (new FolderWatch(folder, TimeProvider.System), Engines.Services());
        using var looks = new PeriodicTimer(every, TimeProvider.System);
        await Console.Error.WriteLineAsync($"Watching {folder} (Ctrl+C stops).");
        try
        {
            do
            {
                if (watch.Look() is { Count: > 0 } fresh)
                    await new IngestRun(new Ingester(services, store.Papers, jobs), json).RunAsync([.. fresh.Select(PaperFile.OnDisk)], cancel);
            }
            while (await looks.WaitForNextTickAsync(cancel));
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped watching.");
        }

        return ExitCode.Well;
    }
}
