namespace Croydon.Papers.Text;

/// <summary>Whether two printed figures can be one figure.</summary>
public static class Rounding
{
    /// <summary>True where the finer one rounds to the coarser: 10.9 and 11 agree, 10.4 and 11 do not.</summary>
    public static bool Agree(decimal a, int decimalsOfA, decimal b, int decimalsOfB) =>
        Math.Abs(a - b) <= 0.5m * Unit(Math.Min(decimalsOfA, decimalsOfB));

    /// <summary>True where a printed figure can come from a calculated one: rounded (also of an already rounded one) or cut off.</summary>
    public static bool CanBe(decimal printed, int decimals, decimal calculated)
    {
        var unit = Unit(decimals);
        return Math.Abs(printed - calculated) <= 0.55m * unit || (calculated >= printed && calculated < printed + unit);
    }

    /// <summary>The same for a figure told in words: "just under 11", "less than 10%".</summary>
    /// <param name="comparison">As in <see cref="Quantity.Comparison"/>.</param>
    public static bool Agree(decimal told, int decimals, string? comparison, decimal table, int decimalsOfTable) => comparison switch
    {
        "<" => table < told,
        "≤" => table <= told,
        ">" => table > told,
        "≥" => table >= told,
        "~" => Math.Abs(table - told) <= Math.Max(0.05m * Math.Abs(told), 0.5m * Unit(decimals)),
        _ => Agree(told, decimals, table, decimalsOfTable),
    };

    private static decimal Unit(int decimals)
    {
        var unit = 1m;
        for (var i = 0; i < decimals; i++)
            unit /= 10;
        return unit;
    }
}
