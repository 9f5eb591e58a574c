using System.Collections.Concurrent;
using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Search.Ranking;

/// <summary>Stems of a text with where each stands.</summary>
internal sealed class Words
{
    private const int MostKept = 200_000;
    private static readonly ConcurrentDictionary<string, string> Stems = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public Words(string text)
    {
        foreach (var word in Tokens.Of(text))
        {
            var stem = StemOf(word);
            if (!_places.TryGetValue(stem, out var places))
                _places[stem] = places = [];
            places.Add(Count++);
        }
    }

    /// <summary>How many words the text has.</summary>
    public int Count { get; }

    /// <summary>Places of the first word of each occurrence of words that follow each other; empty where there is none.</summary>
    /// <param name="stems">At least one.</param>
    public IEnumerable<int> Places(IReadOnlyList<string> stems)
    {
        if (!_places.TryGetValue(stems[0], out var first))
            return [];
        return stems.Count == 1 ? first : first.Where(at => Follows(stems, at));
    }

    public static string StemOf(string word)
    {
        if (Stems.TryGetValue(word, out var known))
            return known;
        // Counting locks the whole table, so only where a word is new.
        if (Stems.Count > MostKept)
            Stems.Clear();
        return Stems.GetOrAdd(word, PorterStemmer.Stem);
    }

    private bool Follows(IReadOnlyList<string> stems, int at)
    {
        for (var i = 1; i < stems.Count; i++)
        {
            if (!_places.TryGetValue(stems[i], out var places) || places.BinarySearch(at + i) < 0)
                return false;
        }

        return true;
    }
}
