using Croydon.Papers.Documents;
using Croydon.Papers.Items.Actions;

namespace Croydon.Papers.History.Actions;

/// <summary>One action through the papers that tell of it.</summary>
/// <param name="Sightings">Oldest paper first; never empty.</param>
/// <param name="Changes">What one paper says otherwise than the one before, in order.</param>
public sealed record ActionLife(IReadOnlyList<ActionSighting> Sightings, IReadOnlyList<ActionChange> Changes)
{
    public ActionSighting First => Sightings[0];

    public ActionSighting Latest => Sightings[^1];
}

/// <summary>An action as one paper has it.</summary>
public sealed record ActionSighting(PaperRef Paper, ActionItem Action);

/// <summary>A change between two papers, or an unfinished action that the next edition of its plan leaves out.</summary>
/// <param name="What">status, due, owners, text or gone.</param>
/// <param name="From">As the earlier paper has it; null where it says nothing.</param>
/// <param name="To">As the later paper has it; null where it says nothing.</param>
/// <param name="Paper">The later paper.</param>
/// <param name="Source">In the later paper; in the earlier where the action is gone.</param>
public sealed record ActionChange(string What, string? From, string? To, PaperRef Paper, Citation Source, string Sentence);
