using System.Text.Json;
using Croydon.Papers.App.Site;
using Croydon.Papers.Documents;

namespace Croydon.Papers.App.Kpis;

/// <summary>One figure of one KPI in one paper.</summary>
/// <param name="Period">As in the contract: "2018-01".</param>
/// <param name="Value">Null where the paper prints no figure.</param>
public sealed record Reading(string Period, string? PeriodRaw, string? Raw, double? Value, string State, Fact Kpi, Citation Source)
{
    public string? Note { get; init; }

    /// <summary>The rating the paper shows: the printed word, else the colour of the cell.</summary>
    public string? ShownRag { get; init; }

    /// <summary>The rating by the paper's own bands.</summary>
    public string? ComputedRag { get; init; }

    /// <summary>The rating shown, else the one by the bands; null where there is neither.</summary>
    public string? Rated => ShownRag ?? ComputedRag;

    /// <summary>What people read where there is no figure: "not available", "blank".</summary>
    public string Shown => Raw ?? State.Replace('-', ' ');

    public static IEnumerable<Reading> Of(Fact kpi) => kpi.Elements("values").Select(v => Of(kpi, v)).OfType<Reading>();

    private static Reading? Of(Fact kpi, JsonElement value) => Fact.TextOf(value, "period") is not { } period ? null
        : new Reading(period, Fact.TextOf(value, "periodRaw"), Fact.TextOf(value, "raw"),
            Fact.At(value, "value") is { ValueKind: JsonValueKind.Number } n ? n.GetDouble() : null,
            Fact.TextOf(value, "state") ?? "reported", kpi, Fact.CitationOf(value) ?? kpi.Source)
        {
            Note = Fact.TextOf(value, "note"),
            ShownRag = Fact.TextOf(value, "printedRag") ?? Fact.TextOf(value, "shadedRag"),
            ComputedRag = Fact.TextOf(value, "computedRag"),
        };
}
