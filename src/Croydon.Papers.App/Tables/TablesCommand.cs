using System.CommandLine;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Documents;

namespace Croydon.Papers.App.Tables;

/// <summary>`papers tables FILE… --json`: one JSON object a table on standard output, whatever the format of the file.</summary>
internal static class TablesCommand
{
    public static Command Create()
    {
        var files = new Argument<string[]>("FILE") { Description = "Papers to read.", Arity = ArgumentArity.OneOrMore };
        var json = new Option<bool>("--json") { Description = "One JSON object per table, one per line (the default)." };
        var command = new Command("tables", "Print every table of papers as JSON.") { files, json };
        command.SetAction((parse, cancel) => RunAsync(parse.GetValue(files)!, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] files, CancellationToken cancel)
    {
        var services = new PapersServices { Readers = Engines.Services().Readers, Kinds = [], Extractors = [], Checks = [] };
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        return await new PaperBatch(services, Console.Error).RunAsync(files, WriteAsync, cancel);

        async Task WriteAsync(string file, ExtractedPaper paper)
        {
            foreach (var block in paper.Paper.Blocks.Where(b => b.Table is not null))
                await output.WriteLineAsync(TableJson.Write(file, paper.Paper, block));
        }
    }
}
