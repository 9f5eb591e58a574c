using System.Collections.Concurrent;
using System.Text;
using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Search.Ranking;

/// <summary>How many words a text has, and where those that a query wants stand in it.</summary>
internal sealed class Words
{
    private const int MostKept = 200_000;
    private static readonly ConcurrentDictionary<string, string> Stems = new(StringComparer.Ordinal);

    private readonly Dictionary<string, List<int>> _places = new(StringComparer.Ordinal);

    public Words(string text, WantedStems wanted)
    {
        if (Ascii.IsValid(text))
            ReadAscii(text, wanted);
        else
            ReadAny(text, wanted);
    }

    /// <summary>How many words the text has.</summary>
    public int Count { get; private set; }

    /// <summary>Places of the first word of each occurrence of words that follow each other; empty where there is none.</summary>
    /// <param name="stems">At least one, all of them wanted.</param>
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

    /// <summary>The words of <see cref="Tokens"/>, of which only those that may be wanted are cut out: hundreds of passages are read for one question.</summary>
    private void ReadAscii(string text, WantedStems wanted)
    {
        foreach (var (start, length) in Tokens.PlacesInAscii(text))
        {
            if (wanted.MayBegin(text[start]))
                Add(text.Substring(start, length).ToLowerInvariant(), wanted);
            Count++;
        }
    }

    private void ReadAny(string text, WantedStems wanted)
    {
        foreach (var word in Tokens.Of(text))
        {
            Add(word, wanted);
            Count++;
        }
    }

    private void Add(string word, WantedStems wanted)
    {
        var stem = StemOf(word);
        if (!wanted.Contains(stem))
            return;
        if (!_places.TryGetValue(stem, out var places))
            _places[stem] = places = [];
        places.Add(Count);
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
