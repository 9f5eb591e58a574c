using System.CommandLine;
using System.Globalization;
using Croydon.Papers.App.Shell;

namespace Croydon.Papers.App.Care;

/// <summary>`papers check`: whether the store is whole and fits together.</summary>
internal static class CheckCommand
{
    public static Command Create()
    {
        var store = StoreOption.Create();
        var json = JsonLines.Option("finding");
        var command = new Command("check", "Look for damage in the store: orphans, an index that does not fit, citations that lead nowhere, exempt pages that show.") { store, json };
        command.SetAction((parse, cancel) => StoreCommand.RunAsync(parse.GetValue(store)!, create: false, async opened =>
        {
            var findings = await opened.Care.CheckAsync(cancel);
            await JsonLines.WriteAsync(findings, parse.GetValue(json), f => $"{f.Rule}: {f.What}: {f.Says}");
            if (!parse.GetValue(json))
                await Console.Out.WriteLineAsync(findings.Count == 0 ? "The store is whole." : string.Create(CultureInfo.InvariantCulture, $"{findings.Count} findings."));
            return findings.Count == 0 ? ExitCode.Well : ExitCode.SomeFilesFailed;
        }));
        return command;
    }
}
