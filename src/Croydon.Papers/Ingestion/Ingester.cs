using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Threading.Channels;
using Croydon.Papers.Documents;
using Croydon.Papers.Storage;

namespace Croydon.Papers.Ingestion;

/// <summary>Brings files into a store, one paper at a time to the writer, several at a time to the readers.</summary>
/// <param name="jobs">How many papers are read at once, at least 1.</param>
public sealed class Ingester(PapersServices services, IPaperStore store, int jobs)
{
    private static readonly string TooLarge = $"The file is larger than {(PaperFiles.Largest >> 20).ToString(CultureInfo.InvariantCulture)} megabytes: split it, and ingest its parts.";

    private readonly PaperPipeline _pipeline = new(services);
    private readonly Staleness _staleness = new(services);
    private readonly ConcurrentDictionary<string, string> _seen = new(StringComparer.Ordinal);

    /// <summary>True reads again what is stored, whatever its version.</summary>
    public bool ReadAgain { get; init; }

    /// <summary>A report for each file, as each is done. Other files go on after one fails.</summary>
    /// <exception cref="StoreUnavailableException">The store cannot be written; what was reported as stored is stored.</exception>
    public async IAsyncEnumerable<IngestReport> RunAsync(IEnumerable<PaperFile> files, [EnumeratorCancellation] CancellationToken cancel)
    {
        var reports = Channel.CreateBounded<IngestReport>(2 * jobs);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var work = PumpAsync(files, reports.Writer, stop.Token);
        try
        {
            await foreach (var report in reports.Reader.ReadAllAsync(cancel))
                yield return report;
            await work;
        }
        finally
        {
            await stop.CancelAsync();
        }
    }

    /// <summary>Whatever ends the work ends the reports, and is thrown where they are read.</summary>
    private async Task PumpAsync(IEnumerable<PaperFile> files, ChannelWriter<IngestReport> reports, CancellationToken cancel)
    {
        try
        {
            await Parallel.ForEachAsync(files, new ParallelOptions { MaxDegreeOfParallelism = jobs, CancellationToken = cancel },
                async (file, token) => await reports.WriteAsync(await IngestMeasures.PaperAsync(() => OneAsync(file, token)), token));
            await IngestMeasures.StageAsync("compare", () => store.CompareAsync(cancel));
            reports.Complete();
        }
        catch (Exception e)
        {
            reports.Complete(e);
        }
    }

    private async Task<IngestReport> OneAsync(PaperFile paper, CancellationToken cancel)
    {
        var clock = Stopwatch.StartNew();
        var file = paper.Path;
        if (paper.Size() > PaperFiles.Largest)
            return new IngestReport(file, IngestOutcome.Rejected, null) { Problems = [new Problem("read", Severity.Error, null, TooLarge)] };
        var source = await IngestMeasures.StageAsync("load", () => LoadAsync(paper, cancel));
        if (source is null)
            return new IngestReport(file, IngestOutcome.Unreadable, null) { Problems = [new Problem("read", Severity.Error, null, Missing(file))] };
        if (!_seen.TryAdd(source.Sha256, file))
            return new IngestReport(file, IngestOutcome.Duplicate, null);
        if (paper.Origin is { } origin)
            await store.SaveOriginAsync(source.Sha256, origin, cancel);
        var state = await store.StateAsync(source.Sha256, cancel);
        var outdated = state is null || ReadAgain ? Outdated.Reading : _staleness.Of(state);
        if (outdated == Outdated.Nothing)
            return Known(file, state!);
        var reading = outdated == Outdated.Items ? await store.ReadingAsync(source.Sha256, cancel) : null;
        var options = new PipelineOptions(IncludeExempt: await store.IsReleasedAsync(source.Sha256, cancel)) { ForThePublic = true };
        var extracted = await IngestMeasures.StageAsync("extract", () => ExtractAsync(source, reading, options, cancel));
        await IngestMeasures.StageAsync("store", () => store.SaveAsync(extracted, cancel));
        return Report(file, extracted) with { Seconds = clock.Elapsed.TotalSeconds };
    }

    /// <param name="reading">Null where the file is to be read.</param>
    private Task<ExtractedPaper> ExtractAsync(PaperSource source, StoredReading? reading, PipelineOptions options, CancellationToken cancel) =>
        _pipeline.GuardAsync(source, async () => reading is null
            ? await _pipeline.RunAsync(source, options, cancel)
            : _pipeline.Extract(reading.Paper with { Source = source }) with { Exemptions = reading.Exemptions });

    private static IngestReport Known(string file, StoredState state) => state.Reason is { } reason
        ? new IngestReport(file, IngestOutcome.Rejected, null) { Problems = [new Problem("read", Severity.Error, null, reason)] }
        : new IngestReport(file, IsOther(file, state.File) ? IngestOutcome.Duplicate : IngestOutcome.Unchanged, state.KeptApart ? null : StoredPaper.IdOf(state.Sha256));

    /// <summary>A file that was moved or renamed since is the same file still.</summary>
    private static bool IsOther(string file, string stored) => Path.GetFullPath(file) != Path.GetFullPath(stored) && File.Exists(stored);

    private static IngestReport Report(string file, ExtractedPaper extracted)
    {
        if (extracted.IsKeptApart)
            return new IngestReport(file, IngestOutcome.Quarantined, null) { Problems = extracted.Paper.Problems };
        var rejected = extracted.Status == PaperStatus.Rejected;
        return new IngestReport(file, rejected ? IngestOutcome.Rejected : IngestOutcome.Stored, rejected ? null : StoredPaper.IdOf(extracted.Paper.Source.Sha256))
        {
            Kind = rejected ? null : extracted.Paper.Description.Kind,
            Title = extracted.Paper.Description.Title,
            Pages = extracted.Paper.Pages.Count == 0 ? null : extracted.Paper.Pages.Count,
            Items = extracted.Items.Sorts.Sum(s => extracted.Items[s].Count),
            Problems = extracted.Paper.Problems,
        };
    }

    private static async Task<PaperSource?> LoadAsync(PaperFile paper, CancellationToken cancel)
    {
        try
        {
            return await paper.LoadAsync(cancel);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string Missing(string file) => File.Exists(file)
        ? "The file cannot be opened: give this user the right to read it."
        : "There is no such file: look at the path.";
}
