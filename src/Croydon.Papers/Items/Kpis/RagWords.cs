using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Words and marks that papers print for a rating, a polarity or a direction.</summary>
internal static class RagWords
{
    private const int LongestPlainWord = 5;

    private static readonly (string Word, Rag Rag)[] Ratings =
    [
        ("green", Rag.Green), ("g", Rag.Green), ("on target", Rag.Green), ("met", Rag.Green), ("on track", Rag.Green), ("target met", Rag.Green),
        ("amber", Rag.Amber), ("a", Rag.Amber), ("yellow", Rag.Amber), ("within tolerance", Rag.Amber), ("near target", Rag.Amber),
        ("red", Rag.Red), ("r", Rag.Red), ("below target", Rag.Red), ("off target", Rag.Red), ("not met", Rag.Red), ("off track", Rag.Red), ("target not met", Rag.Red),
    ];

    private static readonly (string Word, Polarity Polarity)[] Polarities =
    [
        ("bib", Polarity.Bigger), ("bigger is better", Polarity.Bigger), ("bigger", Polarity.Bigger), ("high", Polarity.Bigger), ("higher", Polarity.Bigger), ("higher is better", Polarity.Bigger), ("high is good", Polarity.Bigger), ("aim to maximise", Polarity.Bigger), ("maximise", Polarity.Bigger), ("increase", Polarity.Bigger), ("up", Polarity.Bigger), ("↑", Polarity.Bigger), ("⬆", Polarity.Bigger), ("▲", Polarity.Bigger), ("+", Polarity.Bigger),
        ("sib", Polarity.Smaller), ("smaller is better", Polarity.Smaller), ("smaller", Polarity.Smaller), ("low", Polarity.Smaller), ("lower", Polarity.Smaller), ("lower is better", Polarity.Smaller), ("low is good", Polarity.Smaller), ("aim to minimise", Polarity.Smaller), ("minimise", Polarity.Smaller), ("decrease", Polarity.Smaller), ("reduce", Polarity.Smaller), ("down", Polarity.Smaller), ("↓", Polarity.Smaller), ("⬇", Polarity.Smaller), ("▼", Polarity.Smaller),
    ];

    // Arrows speak of performance, not of the figure: a direction-of-travel column points up where things get better.
    private static readonly (string Word, KpiDirection Direction)[] Directions =
    [
        ("improving", KpiDirection.Improving), ("improved", KpiDirection.Improving), ("better", KpiDirection.Improving), ("up", KpiDirection.Improving), ("↑", KpiDirection.Improving), ("⇧", KpiDirection.Improving), ("⬆", KpiDirection.Improving), ("▲", KpiDirection.Improving), ("\uF0F1", KpiDirection.Improving), ("\uF0E9", KpiDirection.Improving), ("\uF0E1", KpiDirection.Improving),
        ("worsening", KpiDirection.Worsening), ("worsened", KpiDirection.Worsening), ("declining", KpiDirection.Worsening), ("worse", KpiDirection.Worsening), ("down", KpiDirection.Worsening), ("↓", KpiDirection.Worsening), ("⇩", KpiDirection.Worsening), ("⬇", KpiDirection.Worsening), ("▼", KpiDirection.Worsening), ("\uF0F2", KpiDirection.Worsening), ("\uF0EA", KpiDirection.Worsening), ("\uF0E2", KpiDirection.Worsening),
        ("same", KpiDirection.Same), ("stable", KpiDirection.Same), ("no change", KpiDirection.Same), ("unchanged", KpiDirection.Same), ("static", KpiDirection.Same), ("→", KpiDirection.Same), ("⇨", KpiDirection.Same), ("➡", KpiDirection.Same), ("↔", KpiDirection.Same), ("►", KpiDirection.Same), ("=", KpiDirection.Same), ("\uF0F0", KpiDirection.Same), ("\uF0E8", KpiDirection.Same), ("\uF0E0", KpiDirection.Same),
    ];

    private static readonly string[] Absent =
        ["n/a", "na", "n.a.", "not available", "not yet available", "data not available", "no data", "not reported", "not applicable", "tbc", "to be confirmed", "tba", "awaiting data", "awaited", "-", "--", "–", "..", "…", "x", "*", "c", "not due", "annual", "data not yet available", "unavailable", "nil return", "pending"];

    /// <summary>The rating of a cell that says no more; null for any other text.</summary>
    public static Rag? RatingOf(string text) => Match(Ratings, text);

    public static Polarity? PolarityOf(string text) => Match(Polarities, text);

    public static KpiDirection? DirectionOf(string text) => Match(Directions, text);

    /// <summary>From the words of a cell, else from the word or arrow that it begins with ("Improved since Q2", "▲ 2%"), else from the arrow drawn in it.</summary>
    public static KpiDirection? DirectionOf(Cell? cell) => cell is null ? null : DirectionOf(cell.Text) ?? Leading(cell.Text) ?? (cell.Arrow is { } arrow ? DirectionOf(arrow) : null);

    private static KpiDirection? Leading(string text) =>
        text.Split(' ', 2)[0] is { } first && (first.Length > LongestPlainWord || first is [var mark] && !char.IsLetterOrDigit(mark)) ? DirectionOf(first) : null;

    /// <summary>True for the ways of saying that there is no figure.</summary>
    public static bool SaysNotAvailable(string text) =>
        Fold.Key(text) is var key && (Absent.Contains(key) || key.Contains("in progress", StringComparison.Ordinal) || key.Contains("not available", StringComparison.Ordinal) || key.Contains("available from", StringComparison.Ordinal));

    private static T? Match<T>((string Word, T Meaning)[] table, string text) where T : struct
    {
        var key = Fold.Key(text).Trim(' ', '.', ':', '(', ')', '*');
        foreach (var (word, meaning) in table)
        {
            if (key == word)
                return meaning;
        }

        return null;
    }
}
