using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>How alike two titles of indicators are.</summary>
public static class Titles
{
    private static readonly HashSet<string> Small = ["the", "a", "an", "of", "in", "on", "for", "to", "and", "or", "by", "with", "within", "their", "that", "who", "which", "was", "were", "are", "is", "have", "has", "had", "from", "at", "as", "be", "been"];

    /// <summary>0 to 1: twice the shared words over all words (Dice 1945), small words left out.</summary>
    public static double Likeness(string a, string b) => Likeness(Words(a), Words(b));

    /// <inheritdoc cref="Likeness(string, string)"/>
    /// <param name="left">Of <see cref="Words"/>.</param>
    public static double Likeness(IReadOnlyList<string> left, IReadOnlyList<string> right)
    {
        if (left.Count == 0 || right.Count == 0)
            return 0;
        var rest = right.ToList();
        var shared = left.Count(rest.Remove);
        return 2.0 * shared / (left.Count + right.Count);
    }

    public static IReadOnlyList<string> Words(string title) =>
        [.. Fold.Key(title).Replace("%", " percentage ", StringComparison.Ordinal)
            .Split([' ', '-', '/', '(', ')', ',', '.', ':', ';', '*', '\'', '"'], StringSplitOptions.RemoveEmptyEntries)
            .Where(w => !Small.Contains(w)).Select(Stem)];

    private static string Stem(string word) => word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
}
