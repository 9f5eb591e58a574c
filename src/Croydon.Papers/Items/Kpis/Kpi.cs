using System.Text.Json.Serialization;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Kpis;

/// <summary>A target or floor as printed, and its number; the number is null where it is none ("NA").</summary>
public sealed record Threshold(string Raw, decimal? Value);

/// <summary>The figures that earn one colour; an end is null where the band is open there, both where it could not be read.</summary>
public sealed record Band(string Raw, decimal? Min, decimal? Max)
{
    /// <summary>False where the band's end itself is outside ("&gt; 90").</summary>
    public bool MinIncluded { get; init; } = true;

    public bool MaxIncluded { get; init; } = true;

    [JsonIgnore]
    public bool IsRead => Min is not null || Max is not null;

    public bool Holds(decimal value) => IsRead
        && (Min is not { } min || value > min || (MinIncluded && value == min))
        && (Max is not { } max || value < max || (MaxIncluded && value == max));
}

/// <summary>The paper's own rule for the colours; a colour that it leaves out is null.</summary>
public sealed record Bands(Band? Green, Band? Amber, Band? Red)
{
    /// <summary>In words, where the bands were printed in one cell.</summary>
    public string Raw { get; init; } = "";

    public IEnumerable<(Rag Rag, Band Band)> Each()
    {
        if (Green is not null)
            yield return (Rag.Green, Green);
        if (Amber is not null)
            yield return (Rag.Amber, Amber);
        if (Red is not null)
            yield return (Rag.Red, Red);
    }
}

/// <summary>One figure of a KPI.</summary>
/// <param name="Period">As in <see cref="Text.Period.Code"/>.</param>
/// <param name="Value">Null unless <see cref="State"/> is reported.</param>
public sealed record KpiValue(string Period, string PeriodRaw, string Raw, decimal? Value, ValueState State, Citation Source)
{
    /// <summary>What the cell says beside the figure ("6m+"), which may mark another definition; null where nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Digits printed after the point; null where there is no figure.</summary>
    public int? Decimals { get; init; }

    /// <summary>The word in the paper.</summary>
    public Rag? PrintedRag { get; init; }

    /// <summary>The colour of the cell.</summary>
    public Rag? ShadedRag { get; init; }

    /// <summary>What the paper's own rule gives; null where it gives no one colour.</summary>
    public Rag? ComputedRag { get; init; }
}

/// <summary>A key performance indicator as one paper shows it. The three ratings are separate facts and are never merged.</summary>
/// <param name="Ref">In one form ("W1a", "CIN4"); null where the paper gives none.</param>
/// <param name="RefRaw">The characters of its cell; null where the paper has no place for one.</param>
public sealed record Kpi(string? Ref, string? RefRaw, string Title, Citation Source, double Confidence) : IItem
{
    /// <summary>Its title where it stands with its figures, if the paper's index words it otherwise.</summary>
    public string? TitleRaw { get; init; }

    /// <summary>Whether the paper's own list of indicators names it; null where the paper has no such list.</summary>
    public bool? Listed { get; init; }

    public string? Group { get; init; }

    /// <summary>The heading before its table; null where there is none, and for cards.</summary>
    public string? Caption { get; init; }

    public KpiLayout Layout { get; init; }

    public Polarity? Polarity { get; init; }

    public string? PolarityRaw { get; init; }

    public KpiUnit? Unit { get; init; }

    /// <summary>How many one of the printed figures stands for: 1000 where the paper gives thousands; null where it does not say.</summary>
    public decimal? Scale { get; init; }

    public Threshold? Target { get; init; }

    public Threshold? Floor { get; init; }

    public string? TargetOwner { get; init; }

    public string? TargetOwnerRaw { get; init; }

    public Bands? Bands { get; init; }

    /// <summary>In the order of the paper.</summary>
    public IReadOnlyList<KpiValue> Values { get; init; } = [];

    /// <summary>The ratings of the last period.</summary>
    public Rag? PrintedRag { get; init; }

    public Rag? ShadedRag { get; init; }

    public Rag? ComputedRag { get; init; }

    public KpiDirection? Direction { get; init; }

    /// <summary>The last period's value, reported or not; null where there are no values.</summary>
    [JsonIgnore]
    public KpiValue? Last => Values.Count == 0 ? null : Values.FirstOrDefault(v => v.Period == "latest") ?? Values[^1];
}
