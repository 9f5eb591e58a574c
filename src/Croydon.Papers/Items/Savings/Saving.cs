using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Savings;

/// <summary>A saving or a growth in the budget: of a project's box or a row of a schedule. Unknown is null.</summary>
public sealed record Saving(Citation Source, double Confidence) : IItem
{
    /// <summary>As printed ("CFE SAV 02"), cut short where the paper lost its end.</summary>
    public string? Ref { get; init; }

    public string? Project { get; init; }

    public string? ProjectManager { get; init; }

    /// <summary>saving or growth.</summary>
    public string Kind { get; init; } = SavingKinds.Saving;

    /// <summary>"GBP", "GBP thousand" or "GBP million"; null where the paper does not say.</summary>
    public string? Unit { get; init; }

    /// <summary>By financial year ("2021/22"), in the order of the paper; null for a year whose figure was lost, which is not 0.</summary>
    public IReadOnlyDictionary<string, decimal?> Amounts { get; init; } = new Dictionary<string, decimal?>();

    /// <summary>The paper's own characters of years and figures; null where it has none.</summary>
    public string? AmountsRaw { get; init; }

    /// <summary>How sure the division of <see cref="AmountsRaw"/> into figures is, 0 to 1; null where there is no figure.</summary>
    public double? AmountsConfidence { get; init; }

    /// <summary>The performance measures named with it.</summary>
    public IReadOnlyList<string> Measures { get; init; } = [];
}
