using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Risks;

/// <summary>Risks of registers, of tables and cards of risks, and of prose, in the order of the paper.</summary>
public sealed class RisksExtractor : IItemExtractor
{
    public ItemSort Sort { get; } = new("risks", "risks");

    public int Version => 1;

    public IEnumerable<IItem> Extract(Paper paper) =>
        RiskTables.Read(paper).Concat(RiskCards.Read(paper)).Concat(RiskProse.Read(paper)).OrderBy(r => r.Block).Select(r => r.Risk);
}
