using System.CommandLine;
using Croydon.Papers.App.Ingest;
using Croydon.Papers.App.Serve;
using Croydon.Papers.App.Settings;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Ingestion;

namespace Croydon.Papers.App.Demo;

/// <summary>`papers demo`: the papers written for this project, in a fresh store, on the web site.</summary>
internal static class DemoCommand
{
    private const string Papers = "paper.*";

    public static Command Create()
    {
        var urls = ServeCommand.Urls();
        var command = new Command("demo", "Read the papers of corpus/ into a fresh store and serve it.") { urls };
        command.SetAction((parse, cancel) => RunAsync(OperatorSettings.Load().Home, parse.GetValue(urls)!, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string home, string urls, CancellationToken cancel)
    {
        var corpus = Path.Combine(home, "corpus");
        if (!Directory.Exists(corpus))
        {
            await Console.Error.WriteLineAsync($"There is no folder {corpus}: run ./papers demo in a checkout of Croydon.Papers.");
            return ExitCode.WrongUsage;
        }

        var store = FreshStore(home);
        var papers = Directory.EnumerateFiles(corpus, Papers, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(PaperFile.OnDisk).ToList();
        await StoreCommand.RunAsync(store, create: true, opened =>
            new IngestRun(new Ingester(Engines.Services(), opened.Papers, Environment.ProcessorCount), json: false).RunAsync(papers, cancel));
        return await ServeCommand.RunAsync(new HostSettings(store, urls), cancel);
    }

    private static string FreshStore(string home)
    {
        var folder = Directory.CreateDirectory(Path.Combine(home, ".papers", "demo")).FullName;
        foreach (var old in Directory.EnumerateFiles(folder, "demo.db*"))
            File.Delete(old);
        return Path.Combine(folder, "demo.db");
    }
}
