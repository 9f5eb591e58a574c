using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

internal enum ColumnRole
{
    Other,
    Ref,
    Title,
    Group,
    Polarity,
    Unit,
    Target,
    Floor,
    Owner,
    Methodology,
    Green,
    Amber,
    Red,
    Rag,
    PreviousRag,
    Direction,
    Value,
    Comment,
    Comparator,

    /// <summary>Says for each indicator of which period its figure is.</summary>
    Period,

    /// <summary>Says what each of an indicator's several rows holds: "Actual", "Target".</summary>
    Line,
}

/// <summary>A column of a KPI table: what it holds, and for which period.</summary>
/// <param name="Period">Set for figures and where a rating says which period it is of.</param>
internal sealed record Column(int Index, string Header, ColumnRole Role, FoundPeriod? Period)
{
    /// <inheritdoc cref="ColumnVocabulary.Read"/>
    public static Column Read(int index, string header, int? year) => ColumnVocabulary.Read(index, header, year);
}

/// <summary>What the words over a column mean. The first row that fits decides.</summary>
internal static class ColumnVocabulary
{
    private static readonly (ColumnRole Role, string[] Exactly)[] Whole =
    [
        (ColumnRole.Ref, ["ref", "ref no", "reference", "reference number", "indicator number", "indicator no", "indicator ref", "kpi no", "kpi ref", "kpi number", "kpi id", "no", "number", "id", "pi ref", "pi no", "pi code", "code", "measure ref", "measure no", "measure number", "#"]),
        (ColumnRole.Title, ["indicator title", "indicator", "indicators", "indicator name", "indicator description", "measure", "measures", "measure name", "performance measure", "performance measures", "performance indicator", "performance indicators", "key performance indicator", "key performance indicators", "kpi", "kpis", "kpi name", "kpi title", "kpi description", "description", "title", "name", "pi", "pi name", "metric", "measure description", "what we measure", "service area", "service", "transaction type", "activity", "key measure", "success measure"]),
        (ColumnRole.Group, ["theme", "priority", "directorate", "category", "group", "outcome", "priority outcome", "corporate priority", "service group", "portfolio", "department", "programme", "corporate plan priority", "strategic priority", "priority area"]),
        (ColumnRole.Polarity, ["polarity", "good is", "good to be", "what is good", "what good looks like", "good performance", "better is", "desired direction", "direction of good", "bigger or smaller is better", "high or low is good", "aim", "aim to", "aim to maximise or minimise", "good performance is"]),
        (ColumnRole.Unit, ["unit", "units", "unit of measure", "format", "measured in"]),
        (ColumnRole.Period, ["period", "reporting period", "latest period", "data period", "period reported", "period covered", "time period"]),
        (ColumnRole.Owner, ["target owner", "owner", "lead", "lead officer", "responsible officer", "accountable officer", "kpi owner", "measure owner", "responsible"]),
        (ColumnRole.Methodology, ["rag methodology", "rag thresholds", "rag threshold", "thresholds", "rag criteria", "rag banding", "rag bandings", "rag rating criteria", "bands", "rag parameters", "rag tolerance", "rag tolerances", "tolerance", "tolerances"]),
        (ColumnRole.Floor, ["floor", "floor standard", "minimum standard", "lower threshold", "intervention level", "minimum"]),
        (ColumnRole.Green, ["green", "green threshold", "green band", "green if"]),
        (ColumnRole.Amber, ["amber", "amber threshold", "amber band", "amber if"]),
        (ColumnRole.Red, ["red", "red threshold", "red band", "red if"]),
        (ColumnRole.PreviousRag, ["rag last period", "last period rag", "previous rag", "rag previous", "rag rating previous", "previous rag rating", "last rag", "rag last quarter", "rag last month", "previous status", "rag status previous"]),
        (ColumnRole.Rag, ["rag", "ra", "current rag", "rag rating", "rag status", "latest rag", "rag latest", "rag rating latest", "status", "performance status", "rag this period", "rag status latest", "rating", "performance rating", "current rag rating", "current status"]),
        (ColumnRole.Direction, ["dot", "direction of travel", "direction", "trend", "travel", "trend arrow", "direction of change", "performance trend", "short trend", "short term trend", "trend since last quarter", "quarterly trend", "direction of travel since last quarter", "trend direction", "progress arrow"]),
        (ColumnRole.Comment, ["comment", "comments", "commentary", "narrative", "notes", "note", "explanation", "performance commentary", "actions", "action"]),
        (ColumnRole.Value, ["actual", "performance", "result", "current performance", "latest performance", "value", "outturn", "current value", "latest result", "latest value", "latest data", "latest", "current", "this period", "previous", "previous performance", "previous result", "previous value", "last period", "prior period"]),
    ];

    private static readonly (ColumnRole Role, string[] Words)[] Containing =
    [
        (ColumnRole.Owner, ["target owner"]),
        (ColumnRole.Comment, ["target date", "completion date", "target score", "target completion", "numerator", "denominator"]),
        (ColumnRole.Comparator, ["benchmark", "national average", "england", "statistical neighbour", "london average", "comparator", "nearest neighbour", "variance", "difference", "change since", "change from", "% change"]),
        (ColumnRole.Methodology, ["rag methodology", "rag threshold", "rag criteria"]),
        (ColumnRole.Floor, ["floor standard"]),
        (ColumnRole.Target, ["target"]),
        (ColumnRole.Direction, ["direction of travel"]),
        (ColumnRole.Title, ["indicator title", "performance indicator", "performance measure"]),
    ];

    /// <summary>What a header means; <see cref="ColumnRole.Other"/> where the vocabulary does not say.</summary>
    /// <param name="year">See <see cref="Periods.Find"/>.</param>
    public static Column Read(int index, string header, int? year)
    {
        var key = Key(header);
        var period = Periods.Find(header, year);
        return new Column(index, header, RoleOf(key, period), period);
    }

    /// <summary>True for headers that say no more than that a column holds titles.</summary>
    public static bool IsPlainTitle(string header) => Whole.First(w => w.Role == ColumnRole.Title).Exactly.Contains(Key(header));

    /// <summary>True for "Indicator title" and "Public Health KPIs", false for "Description" and "Service".</summary>
    public static bool SpeaksOfIndicators(string header) =>
        Key(header) is var key && (key.Contains("indicator", StringComparison.Ordinal) || key.Contains("kpi", StringComparison.Ordinal) || key.Contains("measure", StringComparison.Ordinal));

    private static ColumnRole RoleOf(string key, FoundPeriod? period)
    {
        if (key.Length == 0)
            return ColumnRole.Other;
        foreach (var (role, words) in Whole)
        {
            if (words.Contains(key))
                return role;
        }

        foreach (var (role, words) in Containing)
        {
            if (words.Any(w => key.Contains(w, StringComparison.Ordinal)))
                return role;
        }

        if (period is null)
            return key.EndsWith(" kpis", StringComparison.Ordinal) || key.EndsWith(" indicators", StringComparison.Ordinal) ? ColumnRole.Title : ColumnRole.Other;
        return Key(period.Rest) is var rest && Whole.FirstOrDefault(w => w.Exactly.Contains(rest)) is { Role: ColumnRole.Rag or ColumnRole.Direction or ColumnRole.Comment } named
            ? named.Role
            : ColumnRole.Value;
    }

    private static string Key(string header) => Fold.Key(header).Trim(' ', ':', '.', '*', '-', '(', ')', '/');
}
