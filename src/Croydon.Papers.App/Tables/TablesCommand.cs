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
        var pipeline = new PaperPipeline(new PapersServices { Readers = Engines.Services().Readers, Kinds = [], Extractors = [], Checks = [] });
        await using var output = new StreamWriter(Console.OpenStandardOutput());
        var code = ExitCode.Well;
        foreach (var file in files)
        {
            try
            {
                var paper = await pipeline.RunAsync(await PaperSource.LoadAsync(file, cancel), cancel);
                foreach (var block in paper.Paper.Blocks.Where(b => b.Table is not null))
                    await output.WriteLineAsync(TableJson.Write(file, paper.Paper, block));
                if (paper.Status == PaperStatus.Rejected)
                    code = await FailAsync(file, paper.Paper.Problems[0].Message);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                code = await FailAsync(file, e.Message);
            }
        }

        return code;
    }

    private static async Task<int> FailAsync(string file, string reason)
    {
        await Console.Error.WriteLineAsync($"{file}: {reason}");
        return ExitCode.SomeFilesFailed;
    }
}
