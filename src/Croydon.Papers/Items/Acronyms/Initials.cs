namespace Croydon.Papers.Items.Acronyms;

/// <summary>
/// Finds the words that a short form stands for, in the manner of Schwartz and Hearst (2003), but stricter: letters come
/// from the beginnings of words, since council papers put brackets after much that is no expansion ("Executive Director (DCS)").
/// </summary>
internal static class Initials
{
    private const int LongestPrefix = 3;

    /// <summary>Words that a short form may pass over.</summary>
    private static readonly HashSet<string> Small = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "an", "and", "the", "of", "for", "in", "on", "to", "with", "from", "by", "at", "or", "upon", "under", "into", "as", "and/or", "&", "/", "–", "-",
    };

    /// <summary>The last words of <paramref name="words"/> that spell <paramref name="letters"/>, as the index of the first; -1 where none do.</summary>
    public static int Ending(IReadOnlyList<string> words, string letters)
    {
        for (var first = words.Count - 1; first >= 0 && first >= words.Count - (letters.Length * 3); first--)
        {
            if (!Small.Contains(words[first]) && Spell(words, first, letters, 0))
                return first;
        }

        return -1;
    }

    /// <summary>Whether the words from <paramref name="word"/> to the last spell the letters from <paramref name="letter"/> on.</summary>
    private static bool Spell(IReadOnlyList<string> words, int word, string letters, int letter)
    {
        if (word == words.Count)
            return letter == letters.Length;
        var parts = words[word].Split(['-', '‐', '‑', '/', '’', '\''], StringSplitOptions.RemoveEmptyEntries);
        if (Small.Contains(words[word]) && Spell(words, word + 1, letters, letter))
            return true;
        return Parts(parts, 0, letters, letter).Any(next => next > letter && Spell(words, word + 1, letters, next));
    }

    /// <summary>Where the letters may have got to after the parts of one word ("multi-agency"): each gives none to three of its first letters, the first at least one.</summary>
    private static IEnumerable<int> Parts(string[] parts, int part, string letters, int letter)
    {
        if (part == parts.Length)
        {
            yield return letter;
            yield break;
        }

        for (var taken = part == 0 ? 1 : 0; taken <= LongestPrefix && taken <= parts[part].Length && letter + taken <= letters.Length; taken++)
        {
            if (string.Compare(parts[part], 0, letters, letter, taken, StringComparison.OrdinalIgnoreCase) != 0)
                break;
            foreach (var next in Parts(parts, part + 1, letters, letter + taken))
                yield return next;
        }
    }
}
