namespace Croydon.Papers.History.Findings;

/// <summary>An action as follow-ups need to know it.</summary>
/// <param name="Id">The store's id of the item.</param>
/// <param name="Paper">Date of the paper that has it; null where unknown.</param>
public sealed record PlannedAction(string Id, string Text, DateOnly? Paper);

/// <summary>An action that takes up what an inspector found, as far as words can tell.</summary>
/// <param name="Share">How much of what the finding says the action says too, rare words counting more: 0 to 1.</param>
/// <param name="Words">What both say, the rarest first.</param>
public sealed record FollowUp(PlannedAction Action, double Share, IReadOnlyList<string> Words);
