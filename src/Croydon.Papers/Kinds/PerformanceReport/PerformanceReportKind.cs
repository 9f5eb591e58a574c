using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Kinds.PerformanceReport;

/// <summary>Indicators with their values: a quarterly report, a scorecard, a dashboard.</summary>
public sealed partial class PerformanceReportKind : IPaperKind
{
    public int Version => 1;

    public PaperDescription? Describe(Paper paper) => TitledKind.Describe(paper, "performance-report", Title(), "a performance report");

    public IReadOnlyList<Part> Divide(Paper paper) => [];

    // "Quarterly Performance Report", "Performance indicators", "KPI scorecard", "Quarter 3 Performance", "Performance: Q2"
    [GeneratedRegex(@"\bperformance (?:monitoring |management )?(?:report|monitoring|indicators?|scorecard|dashboard|summary|update|information)\b|\b(?:scorecard|dashboard)\b|\bkey performance\b|\b(?:quarter(?: [1-4])?|quarterly|Q[1-4]) performance\b|\bperformance\s?[:–-]?\s(?:quarter|Q)\s?[1-4]\b|\bKPIs?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Title();
}
