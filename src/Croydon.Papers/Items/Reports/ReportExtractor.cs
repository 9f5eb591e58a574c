using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Reports;

/// <summary>Reports to committees, by their header in any of its forms, or by their end where the head is lost.</summary>
public sealed class ReportExtractor : IItemExtractor
{
    public ItemSort Sort { get; } = new("reports", "reports");

    public int Version => 2;

    public IEnumerable<IItem> Extract(Paper paper)
    {
        var steps = SplitRows.Join(Steps.Of(paper));
        return ReportSpans.Of(paper, steps).Select(span => new ReportReading(paper, steps, span).Read());
    }
}
