namespace Croydon.Papers.Items.Kpis;

/// <summary>The rating that a paper's own rule gives a figure.</summary>
internal static class Ratings
{
    /// <summary>From the bands; without bands from target, floor and polarity. Null where the rule gives no one colour: no rule, another unit, between the bands, or in two.</summary>
    public static Rag? Of(decimal value, Kpi kpi)
    {
        if (kpi.Bands is { } bands && bands.Each().Any(b => b.Band.IsRead))
            return UnitsDiffer(kpi, bands) ? null : FromBands(value, bands);
        return kpi.Target is { Value: { } target } && !UnitDiffers(kpi, kpi.Target.Raw) && PolarityOf(kpi) is { } polarity
            ? FromTarget(value, target, kpi.Floor?.Value, polarity)
            : null;
    }

    /// <summary>As printed, else from which side of the target the floor lies.</summary>
    public static Polarity? PolarityOf(Kpi kpi) => kpi.Polarity
        ?? (kpi is { Target.Value: { } target, Floor.Value: { } floor } && target != floor ? target > floor ? Polarity.Bigger : Polarity.Smaller : null);

    /// <summary>Counts held against shares, or shares against money.</summary>
    public static bool UnitDiffers(Kpi kpi, string raw) =>
        kpi.Unit is KpiUnit.Count or KpiUnit.Days or KpiUnit.Pounds && raw.Contains('%', StringComparison.Ordinal)
        || kpi.Unit is not (KpiUnit.Pounds or null) && raw.Contains('£', StringComparison.Ordinal);

    private static bool UnitsDiffer(Kpi kpi, Bands bands) => bands.Each().Any(b => UnitDiffers(kpi, b.Band.Raw));

    private static Rag? FromBands(decimal value, Bands bands)
    {
        var held = bands.Each().Where(b => b.Band.Holds(value)).Select(b => b.Rag).ToList();
        return held.Count == 1 ? held[0] : null;
    }

    private static Rag? FromTarget(decimal value, decimal target, decimal? floor, Polarity polarity)
    {
        var sign = polarity == Polarity.Bigger ? 1 : -1;
        if (sign * value >= sign * target)
            return Rag.Green;
        return floor is { } least ? sign * value >= sign * least ? Rag.Amber : Rag.Red : null;
    }
}
