using System.Text.Json;
using Croydon.Papers.App.Shell;
using Croydon.Papers.Documents.Json;
using Croydon.Papers.Ingestion;
using Spectre.Console;

namespace Croydon.Papers.App.Ingest;

/// <summary>Shows a batch as it runs: a progress bar on a terminal, JSON lines where asked for, and a summary at the end.</summary>
internal sealed class IngestRun(Ingester ingester, bool json)
{
    private static readonly TimeSpan BetweenLines = TimeSpan.FromSeconds(30);
    private readonly IngestTally _tally = new();

    /// <summary>A file that gets every report as a JSON line, and the summary as the last; null for none.</summary>
    public string? ReportFile { get; init; }

    /// <summary>A batch that ends early says what it had done by then.</summary>
    public async Task<int> RunAsync(IReadOnlyList<PaperFile> files, CancellationToken cancel)
    {
        await using var reports = ReportFile is null ? null : new StreamWriter(ReportFile);
        try
        {
            if (!json && !Console.IsOutputRedirected)
                await WithBarAsync(files, reports, cancel);
            else
                await WithLinesAsync(files, reports, cancel);
        }
        finally
        {
            foreach (var failure in _tally.Failures)
                await Console.Error.WriteLineAsync($"{failure.File}: {string.Join(' ', failure.Problems.Select(p => p.Message))}");
            await (json ? Console.Error : Console.Out).WriteLineAsync(_tally.Summary());
            if (reports is not null)
                await reports.WriteLineAsync(JsonSerializer.Serialize(new { summary = _tally.Summary(), finished = _tally.Done == files.Count, counts = _tally.Counts() }, PaperJson.Options));
        }

        return _tally.Failures.Count > 0 ? ExitCode.SomeFilesFailed : ExitCode.Well;
    }

    private async Task WithBarAsync(IReadOnlyList<PaperFile> files, StreamWriter? reports, CancellationToken cancel) =>
        await AnsiConsole.Progress().AutoClear(true)
            .Columns(new ProgressBarColumn(), new PercentageColumn(), new TaskDescriptionColumn())
            .StartAsync(async progress =>
            {
                var pace = new IngestPace(files.Count, TimeProvider.System);
                var bar = progress.AddTask("Reading papers", maxValue: Math.Max(1, files.Count));
                await foreach (var report in ingester.RunAsync(files, cancel))
                {
                    await TakeAsync(report, reports);
                    bar.Increment(1);
                    bar.Description = Markup.Escape(pace.Say(_tally.Done));
                }
            });

    /// <summary>Where nobody watches a bar, a line in the log now and then.</summary>
    private async Task WithLinesAsync(IReadOnlyList<PaperFile> files, StreamWriter? reports, CancellationToken cancel)
    {
        var pace = new IngestPace(files.Count, TimeProvider.System);
        var said = TimeProvider.System.GetTimestamp();
        await foreach (var report in ingester.RunAsync(files, cancel))
        {
            await TakeAsync(report, reports);
            if (TimeProvider.System.GetElapsedTime(said) < BetweenLines)
                continue;
            await Console.Error.WriteLineAsync(pace.Say(_tally.Done));
            said = TimeProvider.System.GetTimestamp();
        }
    }

    private async Task TakeAsync(IngestReport report, StreamWriter? reports)
    {
        _tally.Add(report);
        if (!json && reports is null)
            return;
        var line = JsonSerializer.Serialize(report, PaperJson.Options);
        if (json)
            await Console.Out.WriteLineAsync(line);
        if (reports is not null)
            await reports.WriteLineAsync(line);
    }
}
