using System.CommandLine;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Documents;
using Croydon.Papers.Documents.Json;

namespace Croydon.Papers.App.Extract;

/// <summary>`papers extract FILE… --json`: one JSON object a file on standard output, without a store.</summary>
internal static class ExtractCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Papers to read.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "One JSON object per file, one per line (the default)." };
        var pretty = new Option<bool>("--pretty") { Description = "Indent the JSON." };
        var command = new Command("extract", "Read papers and print what is in them as JSON.") { files, json, pretty };
        command.SetAction((parse, cancel) => RunAsync(parse.GetValue(files)!, parse.GetValue(pretty), cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] files, bool pretty, CancellationToken cancel)
    {
        await using var output = Console.OpenStandardOutput();
        return await new PaperBatch(Engines.Services(), Console.Error).RunAsync(files, WriteAsync, cancel);

        async Task WriteAsync(string file, ExtractedPaper paper)
        {
            await PaperDocumentJson.WriteAsync(output, paper, pretty, cancel);
            await output.WriteAsync("\n"u8.ToArray(), cancel);
        }
    }
}
