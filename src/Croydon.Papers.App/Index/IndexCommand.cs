using System.CommandLine;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Search.Indexing;

namespace Croydon.Papers.App.Index;

/// <summary>`papers index`: brings an index beside the store up to date now, where otherwise the next search would.</summary>
internal static class IndexCommand
{
    public static Command Create()
    {
        var store = StoreOption.Create();
        var command = new Command("index", "Bring the search index up to date with the store now (it follows by itself, too).") { store };
        command.SetAction((parse, cancel) => StoreCommand.RunAsync(parse.GetValue(store)!, create: false, opened => RunAsync(opened.Beside, cancel)));
        return command;
    }

    private static async Task<int> RunAsync(IIndexBeside? index, CancellationToken cancel)
    {
        if (index is null)
        {
            await Console.Out.WriteLineAsync("The search index is part of the store and always up to date.");
            return ExitCode.Well;
        }

        await index.CatchUpAsync(Timeout.InfiniteTimeSpan, cancel);
        var differences = index.Compare();
        foreach (var difference in differences)
            await Console.Error.WriteLineAsync(difference);
        if (differences.Count == 0)
            await Console.Out.WriteLineAsync("The search index holds what the store holds.");
        return differences.Count == 0 ? ExitCode.Well : ExitCode.SomeFilesFailed;
    }
}
