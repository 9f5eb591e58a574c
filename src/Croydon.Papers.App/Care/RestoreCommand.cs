using System.CommandLine;
using System.Globalization;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Care;

/// <summary>`papers restore FILE`: puts a backup in the place of the store, while it is served.</summary>
internal static class RestoreCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "As `papers backup` wrote it." };
        var store = StoreOption.Create();
        var replace = new Option<bool>("--replace") { Description = "Replace the papers that the store holds now." };
        var command = new Command("restore", "Put a backup in the place of the store, while it is served.") { file, store, replace };
        command.SetAction((parse, cancel) => StoreCommand.RunAsync(parse.GetValue(store)!, create: true, opened =>
            RunAsync(opened, parse.GetValue(file)!, parse.GetValue(store)!, parse.GetValue(replace), cancel)));
        return command;
    }

    private static async Task<int> RunAsync(PapersStore store, string file, string name, bool replace, CancellationToken cancel)
    {
        var before = (await store.Papers.StatesAsync(cancel)).Count;
        if (before > 0 && !replace)
        {
            await Console.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"The store {name} holds {before} papers: add --replace to put the backup in their place, or name another store."));
            return ExitCode.WrongUsage;
        }

        await store.Care.RestoreAsync(file, cancel);
        var after = (await store.Papers.StatesAsync(cancel)).Count;
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{name} is as it was when {file} was made: {after} papers."));
        return ExitCode.Well;
    }
}
