using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Croydon.Papers.Ingestion;

/// <summary>Traces and metrics of a batch, for whoever listens; nothing in them names a paper or a person.</summary>
public static class IngestMeasures
{
    /// <summary>Of the traces and the metrics.</summary>
    public const string Name = "Croydon.Papers";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Papers = Meter.CreateCounter<long>("papers.ingested", "{paper}", "Papers by what became of them.");
    private static readonly Counter<long> Pages = Meter.CreateCounter<long>("papers.pages", "{page}", "Pages read.");
    private static readonly Histogram<double> Stages = Meter.CreateHistogram<double>("papers.stage.duration", "s", "Seconds of a stage: load, extract and store for each paper, compare for each batch.");
    private static readonly UpDownCounter<long> Reading = Meter.CreateUpDownCounter<long>("papers.in_work", "{paper}", "Papers that are being read or wait for the writer.");

    internal static async Task<T> StageAsync<T>(string stage, Func<Task<T>> work)
    {
        using var activity = Source.StartActivity(stage);
        var started = Stopwatch.GetTimestamp();
        try
        {
            return await work();
        }
        finally
        {
            Stages.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, KeyValuePair.Create<string, object?>("stage", stage));
        }
    }

    internal static Task StageAsync(string stage, Func<Task> work) => StageAsync(stage, async () =>
    {
        await work();
        return true;
    });

    internal static async Task<IngestReport> PaperAsync(Func<Task<IngestReport>> work)
    {
        using var activity = Source.StartActivity("paper");
        Reading.Add(1);
        try
        {
            var report = await work();
            var outcome = report.Outcome.ToString().ToLowerInvariant();
            activity?.SetTag("papers.outcome", outcome);
            Papers.Add(1, KeyValuePair.Create<string, object?>("outcome", outcome));
            Pages.Add(report.Pages ?? 0);
            return report;
        }
        finally
        {
            Reading.Add(-1);
        }
    }
}
