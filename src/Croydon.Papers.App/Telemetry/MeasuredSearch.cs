using System.Diagnostics.Metrics;
using Croydon.Papers.Ingestion;
using Croydon.Papers.Search;
using Croydon.Papers.Storage;

namespace Croydon.Papers.App.Telemetry;

/// <summary>Measures how long searches take; never what was searched for.</summary>
internal sealed class MeasuredSearch(ISearchEngine inner) : ISearchEngine
{
    private static readonly Meter Meter = new(IngestMeasures.Name);
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("papers.search.duration", "s", "Seconds a search takes.");

    public async Task<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancel)
    {
        var started = TimeProvider.System.GetTimestamp();
        var results = await inner.SearchAsync(request, cancel);
        Duration.Record(TimeProvider.System.GetElapsedTime(started).TotalSeconds, KeyValuePair.Create<string, object?>("found", results.Total > 0));
        return results;
    }
}
