using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Savings;

/// <summary>Savings and growth of project boxes and of schedules, in the order of the paper.</summary>
public sealed class SavingsExtractor : IItemExtractor
{
    public ItemSort Sort { get; } = new("savings", "savings");

    public int Version => 1;

    public IEnumerable<IItem> Extract(Paper paper) =>
        BoxSavings.Read(paper).Concat(ScheduleSavings.Read(paper)).OrderBy(s => s.Block).Select(s => s.Saving);
}
