using System.Globalization;
using Croydon.Papers.Ingestion;

namespace Croydon.Papers.App.Ingest;

/// <summary>What became of a batch so far.</summary>
internal sealed class IngestTally
{
    private readonly Dictionary<IngestOutcome, int> _counts = [];
    private readonly List<IngestReport> _failures = [];
    private int _withProblems;

    public int Done => _counts.Values.Sum();

    /// <summary>Files that were not stored, with their reasons.</summary>
    public IReadOnlyList<IngestReport> Failures => _failures;

    public void Add(IngestReport report)
    {
        _counts[report.Outcome] = Count(report.Outcome) + 1;
        if (report.Failed)
            _failures.Add(report);
        else if (report.Outcome == IngestOutcome.Stored && report.Problems.Count > 0)
            _withProblems++;
    }

    public string Summary()
    {
        var (stored, unchanged, apart, twice) = (Count(IngestOutcome.Stored), Count(IngestOutcome.Unchanged), Count(IngestOutcome.Quarantined), Count(IngestOutcome.Duplicate));
        if (stored + apart + twice + _failures.Count == 0)
            return $"{Papers(unchanged)} unchanged; nothing was read again.";
        var said = stored == 0 ? "Nothing was read again" : $"{Papers(stored)} stored" + (_withProblems > 0 ? $" ({Number(_withProblems)} with problems)" : "");
        if (apart > 0)
            said += $", {Number(apart)} kept apart as not for publication (papers quarantine list)";
        if (twice > 0)
            said += $", {Number(twice)} the same as another file";
        return $"{said}, {Number(unchanged)} unchanged, {Number(Count(IngestOutcome.Rejected))} rejected, {Number(Count(IngestOutcome.Unreadable))} not readable.";
    }

    /// <summary>The counts by outcome, all of them.</summary>
    public IReadOnlyDictionary<string, int> Counts() =>
        Enum.GetValues<IngestOutcome>().ToDictionary(o => o.ToString().ToLowerInvariant(), Count, StringComparer.Ordinal);

    private int Count(IngestOutcome outcome) => _counts.GetValueOrDefault(outcome);

    private static string Papers(int count) => count == 1 ? "1 paper" : $"{Number(count)} papers";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
