using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Inspections;

/// <summary>Visits and inspections: the one that an inspectorate's own paper reports, and those that any paper names with a date.</summary>
public sealed class VisitExtractor : IItemExtractor
{
    public ItemSort Sort { get; } = new("visits", "visits");

    public int Version => 2;

    public IEnumerable<IItem> Extract(Paper paper) => PaperVisits.Of(paper).Visits;
}
