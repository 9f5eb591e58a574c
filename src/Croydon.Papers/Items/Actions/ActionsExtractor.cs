using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Actions;

/// <summary>Actions of plans, of lists under "Actions" and "Next steps", and of minutes, in the order of the paper.</summary>
public sealed class ActionsExtractor : IItemExtractor
{
    public ItemSort Sort { get; } = new("actions", "actions");

    public int Version => 1;

    public IEnumerable<IItem> Extract(Paper paper)
    {
        var names = new OwnerNames(paper);
        var listed = ActionLists.Read(paper, names).ToList();
        return PlanTables.Read(paper, names)
            .Concat(listed)
            .Concat(ActionsInResponse.Read(paper))
            .Concat(MinuteActions.Read(paper, names).Where(m => !listed.Exists(l => l.Block == m.Block)))
            .OrderBy(a => a.Block).Select(a => a.Action);
    }
}
