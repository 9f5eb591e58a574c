using System.CommandLine;
using Croydon.Papers.App.Shell;

namespace Croydon.Papers.App.Doctor;

/// <summary>`papers doctor`: which tools and settings are present, and what each missing one costs.</summary>
internal static class DoctorCommand
{
    public static Command Create()
    {
        var store = StoreOption.Create();
        var json = JsonLines.Option("finding");
        var command = new Command("doctor", "Say which tools and settings are present and what each missing one costs.") { store, json };
        command.SetAction((parse, cancel) => RunAsync(parse.GetValue(store)!, parse.GetValue(json), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string store, bool json, CancellationToken cancel)
    {
        var findings = new List<Finding>();
        foreach (var tool in Tools.All)
            findings.Add(await Tools.LookAsync(tool, cancel));
        if (await Tools.LanguagesAsync(cancel) is { } languages)
            findings.Add(languages);
        findings.Add(Tools.Confined());
        findings.AddRange(EnginesCheckup.Look());
        findings.Add(await StoreCheckup.LookAsync(store, cancel));
        await JsonLines.WriteAsync(findings, json, f => $"{(f.Well ? "ok     " : "MISSING")}  {f.Name,-12} {f.Says}");
        return findings.TrueForAll(f => f.Well) ? ExitCode.Well : ExitCode.SomeFilesFailed;
    }
}

/// <param name="Says">The version or state; where something is missing, what that costs and the remedy.</param>
internal sealed record Finding(string Name, bool Well, string Says);
