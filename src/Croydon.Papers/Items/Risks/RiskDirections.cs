using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Risks;

/// <summary>Which way a risk moves, by the words and arrows that registers use.</summary>
internal static class RiskDirections
{
    private static readonly (string Direction, string[] Words)[] Words =
    [
        ("increasing", ["increas", "worsen", "up", "higher", "rising", "↑", "⬆", "▲", "↗"]),
        ("decreasing", ["decreas", "improv", "reduc", "down", "lower", "falling", "↓", "⬇", "▼", "↘"]),
        ("same", ["same", "stable", "static", "no change", "unchanged", "steady", "level", "↔", "→", "⬌", "►", "="]),
    ];

    /// <summary>increasing, decreasing, same; null where the cell says nothing known.</summary>
    public static string? Of(string text)
    {
        var key = Fold.Key(text);
        return key.Length == 0 ? null : Array.Find(Words, d => Array.Exists(d.Words, w => Holds(key, w))).Direction;
    }

    private static bool Holds(string key, string word) =>
        word.Length > 3 || !char.IsLetter(word[0])
            ? key.Contains(word, StringComparison.Ordinal)
            : key.Split(' ').Contains(word);
}
