using System.Text.RegularExpressions;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Figures printed in thousands or millions: how many one of them stands for.</summary>
internal static partial class Scales
{
    /// <summary>From the first text that says so; null where none does, and for shares, days and rates, which are never printed so.</summary>
    public static decimal? Of(KpiUnit? unit, params string?[] texts)
    {
        if (unit is not (KpiUnit.Count or KpiUnit.Pounds))
            return null;
        foreach (var text in texts)
        {
            if (text is not null && Scaled().Match(text) is { Success: true } scaled)
                return scaled.Groups["million"].Success ? 1_000_000m : 1_000m;
        }

        return null;
    }

    // "(thousands)", "in thousands", "(000s)", "£000", "£'000", "£k", "(£m)", "(millions)", "£ million"
    [GeneratedRegex(@"\(\s*(?:in\s+)?(?:thousands?|(?<million>millions?)|['’]?000['’]?s?)\s*\)|\bin\s+(?:thousands|(?<million>millions))\b|£\s?['’]?000['’]?s?\b|£\s?(?:k|(?<million>m(?:illions?)?))\b", RegexOptions.IgnoreCase)]
    private static partial Regex Scaled();
}
