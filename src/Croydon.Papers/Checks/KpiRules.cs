using System.Text.RegularExpressions;
using Croydon.Papers.Items.Kpis;

namespace Croydon.Papers.Checks;

/// <summary>What a KPI's own bands and target say.</summary>
internal static partial class KpiRules
{
    /// <summary>From the bands where they tell, since they decide the rating; else as printed or from target and floor.</summary>
    public static Polarity? PolarityOf(Kpi kpi) => OfBands(kpi.Bands) ?? Ratings.PolarityOf(kpi);

    /// <summary>On which side of red green lies; null where the bands do not tell.</summary>
    public static Polarity? OfBands(Bands? bands)
    {
        if (bands is not { Green: { } green })
            return null;
        if (green.Min is not null && green.Max is null && (bands.Red is null or { Min: null }))
            return Polarity.Bigger;
        return green.Max is not null && green.Min is null && (bands.Red is null or { Max: null }) ? Polarity.Smaller : null;
    }

    /// <summary>Null where target, unit or polarity leave it open.</summary>
    public static bool? MeetsTarget(Kpi kpi, decimal value) =>
        kpi.Target is { Value: { } target } limit && !Ratings.UnitDiffers(kpi, limit.Raw) && PolarityOf(kpi) is { } polarity
            ? polarity == Polarity.Bigger ? value >= target : value <= target
            : null;

    /// <summary>Bands from the lowest figures to the highest; empty where one cannot be read or is missing.</summary>
    public static IReadOnlyList<(Rag Rag, Band Band)> InOrder(Kpi kpi) =>
        kpi.Bands is { } bands && bands.Each().ToList() is { Count: >= 2 } each && each.TrueForAll(b => b.Band.IsRead)
            ? [.. each.OrderBy(b => b.Band.Min ?? decimal.MinValue)]
            : [];

    /// <summary>Digits after the point in the bands as printed.</summary>
    public static int DecimalsOf(Band band) => Decimals().Matches(band.Raw).Select(m => m.Length - 1).DefaultIfEmpty(0).Max();

    // ".1" of "18.1-20"
    [GeneratedRegex(@"\.\d+")]
    private static partial Regex Decimals();
}
