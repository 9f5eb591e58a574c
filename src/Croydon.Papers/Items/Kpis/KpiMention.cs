using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Kpis;

/// <summary>One figure of a sentence, and the indicator and time it belongs to.</summary>
/// <param name="Ref">The reference meant; null where the sentence leaves it open.</param>
/// <param name="Words">The words beside the figure that say what it is.</param>
/// <param name="Month">As in <see cref="Text.Period.Code"/> ("2018-01") or a month alone ("--01"); null where the sentence names none.</param>
public sealed record MentionFigure(string? Ref, string Raw, decimal Value, int Decimals, string Words, string? Month, bool IsPrevious)
{
    /// <summary>See <see cref="Text.Quantity.Comparison"/>.</summary>
    public string? Comparison { get; init; }
}

/// <summary>A place in the narrative that names indicators ("fell to 50% in January [see KPI CP5]").</summary>
/// <param name="Refs">In one form, in order.</param>
/// <param name="Value">The first figure as printed; null where the sentence gives none.</param>
/// <param name="Previous">The figure it is compared with, as printed; null where there is none.</param>
public sealed record KpiMention(IReadOnlyList<string> Refs, IReadOnlyList<string> RefsRaw, string? Value, string? Previous, string Statement, Citation Source, double Confidence) : IItem
{
    /// <summary>All its figures; targets, durations and dates are none.</summary>
    public IReadOnlyList<MentionFigure> Figures { get; init; } = [];
}
