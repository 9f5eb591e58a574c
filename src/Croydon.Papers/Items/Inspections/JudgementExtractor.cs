using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Inspections;

/// <summary>Grades: the table of an inspectorate's own report, or the sentences in which a paper tells them.</summary>
public sealed class JudgementExtractor : IItemExtractor
{
    public ItemSort Sort { get; } = new("judgements", "judgements");

    public int Version => 2;

    public IEnumerable<IItem> Extract(Paper paper)
    {
        var visits = PaperVisits.Of(paper);
        return visits.Own is { } own
            ? OwnJudgements.Of(paper, own).Concat(ToldJudgements.Of(paper, visits).Where(j => j.Previous))
            : ToldJudgements.Of(paper, visits);
    }
}
