using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Inspections;

/// <summary>Findings: the lists of an inspectorate's own paper, or what a council's paper tells of them. A council's view of itself is none.</summary>
public sealed class FindingExtractor : IItemExtractor
{
    public ItemSort Sort { get; } = new("findings", "findings");

    public int Version => 2;

    public IEnumerable<IItem> Extract(Paper paper)
    {
        var visits = PaperVisits.Of(paper);
        if (visits.Own is { } own)
            return FocusFindings.Of(paper, own).Concat(HeadedFindings.Of(paper, own)).Concat(ProseFindings.Of(paper, own)).DistinctBy(f => (f.Kind, Fold.Key(f.Text)));
        return LedFindings.Of(paper, (text, block) => visits.DateOf(text, block))
            .Concat(FocusFindings.Told(paper, (text, block) => visits.DateOf(text, block)))
            .Concat(TaggedFindings.Of(paper, tag => visits.DateOf(tag, int.MaxValue)))
            .Concat(StatedFindings.Of(paper, (text, block) => visits.DateOf(text, block) ?? visits.DateOf(paper.Blocks[block].Text, block)))
            .DistinctBy(f => (f.Kind, Fold.Key(f.Text)))
            .OrderBy(f => f.Source.Page ?? 0).ThenBy(f => f.Source.Line ?? 0);
    }
}
