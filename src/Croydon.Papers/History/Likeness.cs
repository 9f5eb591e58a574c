using Croydon.Papers.Text;

namespace Croydon.Papers.History;

/// <summary>How far two short texts say the same.</summary>
public static class Likeness
{
    /// <summary>Dice's coefficient over the words of both, letter case and marks aside: 0 to 1 (Dice 1945).</summary>
    public static double OfWords(string a, string b) => OfWords(Words(a), Words(b));

    internal static double OfWords(IReadOnlyList<string> x, IReadOnlyList<string> y)
    {
        if (x.Count + y.Count == 0)
            return 0;
        var left = y.GroupBy(w => w, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var shared = 0;
        foreach (var word in x)
        {
            if (left.TryGetValue(word, out var count) && count > 0)
            {
                left[word] = count - 1;
                shared++;
            }
        }

        return 2.0 * shared / (x.Count + y.Count);
    }

    /// <summary>Letters and digits in runs, folded.</summary>
    internal static IReadOnlyList<string> Words(string text)
    {
        var words = new List<string>();
        var key = Fold.Key(text);
        for (var i = 0; i < key.Length;)
        {
            var start = i;
            while (i < key.Length && char.IsLetterOrDigit(key[i]))
                i++;
            if (i > start)
                words.Add(key[start..i]);
            else
                i++;
        }

        return words;
    }
}
