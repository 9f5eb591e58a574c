using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>What a labelled cell of a card says.</summary>
internal enum CardLabel
{
    Title,
    Ref,
    Figure,
    Rating,
    Direction,

    /// <summary>Of the last period, or of who is responsible: told, but not read.</summary>
    Other,
}

/// <summary>The labels that cards have beside their words and figures.</summary>
internal static class CardLabels
{
    private static readonly (CardLabel Label, string[] Words)[] Words =
    [
        (CardLabel.Title, ["indicator", "measure", "kpi", "pi", "kpi name", "pi name", "short name", "indicator title", "title", "description", "performance indicator", "performance measure"]),
        (CardLabel.Ref, ["ref", "reference", "code", "pi code", "kpi ref", "indicator ref", "pi ref", "kpi no"]),
        (CardLabel.Rating, ["rag", "rag status", "rag rating", "status", "current status", "current rag", "performance status", "traffic light", "rating"]),
        (CardLabel.Direction, ["direction of travel", "direction", "dot", "trend", "short trend", "short term trend"]),
        (CardLabel.Other, ["long trend", "long term trend", "previous rag", "previous status", "lead officer", "lead", "owner", "responsible officer", "managed by", "portfolio holder", "cabinet member", "frequency", "polarity", "good performance is", "last updated", "reporting period", "period"]),
    ];

    private static readonly string[] Figures = ["latest", "current", "actual", "previous", "prior", "last", "this", "target", "floor", "minimum"];

    /// <summary>Null for words that no card has as a label.</summary>
    public static CardLabel? Of(string text)
    {
        var key = Fold.Key(text).Trim(' ', ':', '.', '*');
        foreach (var (label, words) in Words)
        {
            if (words.Contains(key))
                return label;
        }

        return Figures.Contains(key.Split(' ')[0]) && !key.Any(char.IsDigit) ? CardLabel.Figure : null;
    }
}
