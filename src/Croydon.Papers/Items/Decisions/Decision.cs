using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Decisions;

/// <summary>A decision as a decision notice or record of decision gives it. What the paper does not say is null.</summary>
/// <param name="Title">Its subject, without the agenda item's number.</param>
public sealed record Decision(string Title, Citation Source) : IItem
{
    /// <summary>The person or body that decides: "Cabinet".</summary>
    public string? Maker { get; init; }

    public string? Reference { get; init; }

    public DateOnly? Date { get; init; }

    public bool? KeyDecision { get; init; }

    /// <summary>Whether it may be called in, or the words about it as printed.</summary>
    public string? CallIn { get; init; }

    /// <summary>The last day for a call-in or a referral.</summary>
    public DateOnly? CallInDeadline { get; init; }

    public string? AgendaItem { get; init; }

    /// <summary>True for a proposed record, not yet taken.</summary>
    public bool Proposed { get; init; }

    /// <summary>What was decided, point by point.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    public string? Reasons { get; init; }

    public string? Alternatives { get; init; }

    public string? Interests { get; init; }

    public string? Ward { get; init; }

    public double Confidence { get; init; } = 1;
}
