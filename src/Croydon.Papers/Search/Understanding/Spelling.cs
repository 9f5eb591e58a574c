namespace Croydon.Papers.Search.Understanding;

/// <summary>Finds the index's words that are spelled nearly as a given one.</summary>
public sealed class Spelling(IIndexWords index)
{
    private const int LongWord = 8;

    /// <summary>The nearest words, nearest first, then the most used; empty where none is near enough (1 letter wrong, 2 in words of 8 letters or more).</summary>
    public IReadOnlyList<string> Near(string word, int most)
    {
        if (word.Length < 4 || !word.All(char.IsLetter))
            return [];
        var limit = word.Length >= LongWord ? 2 : 1;
        return [.. index.OfLength(word.Length - limit, word.Length + limit)
            .Select(w => (w.Word, w.Passages, Distance: EditDistance.Within(word, w.Word, limit)))
            .Where(w => w.Distance is > 0)
            .OrderBy(w => w.Distance).ThenBy(w => w.Word[0] == word[0] ? 0 : 1).ThenByDescending(w => w.Passages).ThenBy(w => w.Word, StringComparer.Ordinal)
            .Take(most).Select(w => w.Word)];
    }
}
