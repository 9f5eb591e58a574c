using System.CommandLine;
using Croydon.Papers.App.Settings;
using Croydon.Papers.App.Shell;

namespace Croydon.Papers.App.Serve;

/// <summary>`papers serve`: the web site and the API until stopped.</summary>
internal static class ServeCommand
{
    public static Command Create()
    {
        var store = StoreOption.Create();
        var urls = Urls();
        var command = new Command("serve", "Serve the web site and the API.") { store, urls };
        command.SetAction((parse, cancel) => RunAsync(HostSettings.Of(OperatorSettings.Load(), parse.GetValue(store)!, parse.GetValue(urls)!), cancel));
        return command;
    }

    public static Option<string> Urls() => new("--urls") { Description = "Addresses to listen on.", DefaultValueFactory = _ => OperatorSettings.Load().Urls };

    /// <summary>Serves until stopped, and says where.</summary>
    public static async Task<int> RunAsync(HostSettings settings, CancellationToken cancel)
    {
        await using var app = WebHost.Create(settings);
        await app.StartAsync(cancel);
        await Console.Error.WriteLineAsync($"Serving {settings.Store} at {string.Join(" and ", app.Urls)} (Ctrl+C stops).");
        await app.WaitForShutdownAsync(cancel);
        return ExitCode.Well;
    }
}
