using System.CommandLine;
using Croydon.Papers.App.Doctor;
using Croydon.Papers.App.Shell;

namespace Croydon.Papers.App.Setup;

/// <summary>`papers setup --with …`: what is built in is decided where the program is built, by the launch script of a checkout; anywhere else this says so.</summary>
internal static class SetupCommand
{
    public static Command Create()
    {
        var with = new Option<string?>("--with") { Description = "Optional engines to build in: lucene, pdfpig or both (lucene,pdfpig); none leaves them out." };
        var command = new Command("setup", "Build this program with or without the optional engines.") { with };
        command.SetAction((parse, cancel) => RunAsync(parse.GetValue(with)));
        return command;
    }

    private static async Task<int> RunAsync(string? with)
    {
        foreach (var finding in EnginesCheckup.Look())
            await Console.Out.WriteLineAsync($"{finding.Name}: {finding.Says}");
        if (with is null)
            return ExitCode.Well;
        await Console.Error.WriteLineAsync($"An installed program cannot be built anew: run `./papers setup --with {with}` in a checkout of Croydon.Papers.");
        return ExitCode.WrongUsage;
    }
}
