using System.CommandLine;
using Croydon.Papers.App.Ingest;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Documents;
using Croydon.Papers.Ingestion;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Reindex;

/// <summary>`papers reindex`: reads the stored bytes again where today's stages would read them differently.</summary>
internal static class ReindexCommand
{
    public static Command Create()
    {
        var store = StoreOption.Create();
        var full = new Option<bool>("--full") { Description = "Read every stored paper again." };
        var jobs = IngestCommand.Jobs();
        var json = new Option<bool>("--json") { Description = "One JSON line for each paper." };
        var command = new Command("reindex", "Read stored papers again that this version reads differently.") { store, full, jobs, json };
        command.SetAction((parse, cancel) => StoreCommand.RunAsync(parse.GetValue(store)!, create: false, opened =>
            RunAsync(opened, parse.GetValue(full), Math.Max(1, parse.GetValue(jobs)), parse.GetValue(json), cancel)));
        return command;
    }

    private static async Task<int> RunAsync(PapersStore store, bool full, int jobs, bool json, CancellationToken cancel)
    {
        var ingester = new Ingester(Engines.Services(), store.Papers, jobs) { ReadAgain = full };
        var stored = (await store.Papers.StatesAsync(cancel)).Where(s => s.Status != PaperStatus.Rejected);
        return await new IngestRun(ingester, json).RunAsync([.. stored.Select(s => InStore(store.Papers, s))], cancel);
    }

    private static PaperFile InStore(IPaperStore store, StoredState state) => new(state.File, async cancel =>
        await store.BytesAsync(state.Sha256, cancel) is { } bytes ? new PaperSource(state.File, bytes, state.Sha256) : null);
}
