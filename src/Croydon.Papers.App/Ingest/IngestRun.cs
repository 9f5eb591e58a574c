using System.Globalization;
using System.Text.Json;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Ingestion;
using Spectre.Console;

namespace Croydon.Papers.App.Ingest;

/// <summary>Shows a batch as it runs: a progress bar on a terminal, JSON lines where asked for, and a summary at the end.</summary>
internal sealed class IngestRun(Ingester ingester, bool json)
{
    private readonly Dictionary<IngestOutcome, int> _counts = [];
    private readonly List<IngestReport> _failures = [];
    private int _withProblems;

    public async Task<int> RunAsync(IReadOnlyList<PaperFile> files, CancellationToken cancel)
    {
        if (!json && !Console.IsOutputRedirected)
            await WithBarAsync(files, cancel);
        else
            await foreach (var report in ingester.RunAsync(files, cancel))
                await TakeAsync(report);
        foreach (var failure in _failures)
            await Console.Error.WriteLineAsync($"{failure.File}: {string.Join(' ', failure.Problems.Select(p => p.Message))}");
        await (json ? Console.Error : Console.Out).WriteLineAsync(Summary());
        return _failures.Count > 0 ? ExitCode.SomeFilesFailed : ExitCode.Well;
    }

    private async Task WithBarAsync(IReadOnlyList<PaperFile> files, CancellationToken cancel) =>
        await AnsiConsole.Progress().AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
            .StartAsync(async progress =>
            {
                var bar = progress.AddTask("Reading papers", maxValue: Math.Max(1, files.Count));
                await foreach (var report in ingester.RunAsync(files, cancel))
                {
                    await TakeAsync(report);
                    bar.Increment(1);
                    bar.Description = Markup.Escape($"{bar.Value.ToString(CultureInfo.InvariantCulture)} of {files.Count.ToString(CultureInfo.InvariantCulture)}");
                }
            });

    private async Task TakeAsync(IngestReport report)
    {
        _counts[report.Outcome] = _counts.GetValueOrDefault(report.Outcome) + 1;
        if (report.Failed)
            _failures.Add(report);
        else if (report.Problems.Count > 0)
            _withProblems++;
        if (json)
            await Console.Out.WriteLineAsync(JsonSerializer.Serialize(report, PaperJson.Options));
    }

    private string Summary()
    {
        var stored = Count(IngestOutcome.Stored);
        var unchanged = Count(IngestOutcome.Unchanged);
        var apart = Count(IngestOutcome.Quarantined);
        if (stored == 0 && apart == 0 && _failures.Count == 0)
            return $"{Papers(unchanged)} unchanged; nothing was read again.";
        var read = stored == 0 ? "Nothing was read again" : $"{Papers(stored)} stored" + (_withProblems > 0 ? $" ({_withProblems.ToString(CultureInfo.InvariantCulture)} with problems)" : "");
        if (apart > 0)
            read += $", {apart.ToString(CultureInfo.InvariantCulture)} kept apart as not for publication (papers quarantine list)";
        return $"{read}, {unchanged.ToString(CultureInfo.InvariantCulture)} unchanged, {_failures.Count.ToString(CultureInfo.InvariantCulture)} failed.";
    }

    private int Count(IngestOutcome outcome) => _counts.GetValueOrDefault(outcome);

    private static string Papers(int count) => count == 1 ? "1 paper" : $"{count.ToString(CultureInfo.InvariantCulture)} papers";
}
