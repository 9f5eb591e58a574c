using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Decisions;

/// <summary>Decisions from decision notices, recording forms and records of decision: one for each title with what was decided.</summary>
public sealed partial class DecisionExtractor : IItemExtractor
{
    private const int Head = 14;

    public ItemSort Sort { get; } = new("decisions", "decisions");

    public int Version => 2;

    public IEnumerable<IItem> Extract(Paper paper)
    {
        var steps = Steps.Of(paper);
        var head = steps.Take(Head).ToList();
        return head.Exists(s => Notice().IsMatch(s.Text)) ? new DecisionNotice(paper, steps).Read() : [];
    }

    // "PROPOSED RECORD OF DECISION", "Decision Recording Form", "Decision notice", "Record of Executive Decision"
    [GeneratedRegex(@"\b(?:record of (?:an? |the )?(?:\w+ )?decision|decision (?:recording form|notice|record|sheet|list)|statement of (?:executive )?decision|notice of (?:\w+ )?decision)", RegexOptions.IgnoreCase)]
    private static partial Regex Notice();
}
