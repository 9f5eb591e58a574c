namespace Croydon.Papers.Text;

public enum QuantityUnit
{
    Percent,
    Pounds,
    Days,
}

/// <summary>A figure as a cell or sentence prints it.</summary>
/// <param name="Value">The number itself: 50 for "50%", 1200000 for "£1.2m".</param>
/// <param name="Unit">Null where the figure is bare.</param>
/// <param name="Decimals">Digits printed after the point: what the figure was rounded to.</param>
public sealed record Quantity(decimal Value, QuantityUnit? Unit, int Decimals)
{
    /// <summary>"&lt;", "≤", "&gt;", "≥" or "~" where the figure is a bound or about right; null where it is meant exactly.</summary>
    public string? Comparison { get; init; }

    /// <summary>What stands in brackets or after the figure: "6m+", "of Cohort", "provisional"; null where nothing does.</summary>
    public string? Note { get; init; }
}
