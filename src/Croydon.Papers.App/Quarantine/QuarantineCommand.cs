using System.CommandLine;
using Croydon.Papers.App.Ingest;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Documents;
using Croydon.Papers.Ingestion;
using Croydon.Papers.Storage;
using Spectre.Console;
using Table = Spectre.Console.Table;

namespace Croydon.Papers.App.Quarantine;

/// <summary>`papers quarantine list | log | release ID | delete ID`: what is kept apart, for the operator.</summary>
internal static class QuarantineCommand
{
    public static Command Create() => new("quarantine", "Papers and parts that are kept apart because they are marked as not for publication.")
    {
        List(),
        Log(),
        Change("release", "Read a paper like any other from now on, after you have looked at it.", ReleaseAsync),
        Change("delete", "Delete what is kept apart, the file among it.", async (store, id, who, why, cancel) =>
            await store.Quarantine.DeleteAsync(id, who, why, cancel) is { } paper ? await SayAsync($"{paper.File} was deleted.") : await UnknownAsync(id)),
    };

    private static Command List() => Rows("list", "What is kept apart, and why.", (store, cancel) => store.Quarantine.ListAsync(cancel), ["Id", "File", "Marked as", "Pages", "Since"],
        p => [p.Id, p.File, p.Mark, p.WholePaper ? "all" : $"{p.PageFrom} to {p.PageTo}", $"{p.Since:yyyy-MM-dd}"]);

    private static Command Log() => Rows("log", "The record: what was kept apart, released and deleted, by whom and why.", (store, cancel) => store.Quarantine.LogAsync(cancel), ["When", "What", "Id", "File", "Who", "Why"],
        e => [$"{e.At:yyyy-MM-dd HH:mm}", e.Action, e.Id, e.File, e.Who ?? "this program", e.Why ?? ""]);

    private static Command Rows<T>(string name, string description, Func<PapersStore, CancellationToken, Task<IReadOnlyList<T>>> read, string[] columns, Func<T, string[]> cells)
    {
        var store = StoreOption.Create();
        var json = JsonLines.Option("of them");
        var command = new Command(name, description) { store, json };
        command.SetAction((parse, cancel) => StoreCommand.RunAsync(parse.GetValue(store)!, create: false, async opened =>
        {
            var rows = await read(opened, cancel);
            if (parse.GetValue(json))
                await JsonLines.WriteAsync(rows, json: true, _ => "");
            else
                AnsiConsole.Write(rows.Aggregate(new Table().AddColumns(columns), (table, row) => table.AddRow([.. cells(row).Select(Markup.Escape)])));
            return ExitCode.Well;
        }));
        return command;
    }

    private static Command Change(string name, string description, Func<PapersStore, string, string, string, CancellationToken, Task<int>> change)
    {
        var store = StoreOption.Create();
        var id = new Argument<string>("ID") { Description = "As `papers quarantine list` shows it." };
        var why = new Option<string>("--reason") { Description = "Why; kept in the record.", Required = true };
        var who = new Option<string>("--by") { Description = "Who decides; kept in the record.", DefaultValueFactory = _ => Environment.UserName };
        var command = new Command(name, description) { id, store, why, who };
        command.SetAction((parse, cancel) => StoreCommand.RunAsync(parse.GetValue(store)!, create: false, opened =>
            change(opened, parse.GetValue(id)!, parse.GetValue(who)!, parse.GetValue(why)!, cancel)));
        return command;
    }

    private static async Task<int> ReleaseAsync(PapersStore store, string id, string who, string why, CancellationToken cancel)
    {
        if (await store.Quarantine.ReleaseAsync(id, who, why, cancel) is not { } paper)
            return await UnknownAsync(id);
        var ingester = new Ingester(Engines.Services(), store.Papers, jobs: 1) { ReadAgain = true };
        var file = new PaperFile(paper.File, async token => await store.Papers.BytesAsync(paper.Sha256, token) is { } bytes ? new PaperSource(paper.File, bytes, paper.Sha256) : null);
        return await new IngestRun(ingester, json: false).RunAsync([file], cancel);
    }

    private static async Task<int> SayAsync(string sentence)
    {
        await Console.Out.WriteLineAsync(sentence);
        return ExitCode.Well;
    }

    private static async Task<int> UnknownAsync(string id)
    {
        await Console.Error.WriteLineAsync($"Nothing with the id {id} is kept apart: `papers quarantine list` shows what is.");
        return ExitCode.SomeFilesFailed;
    }
}
