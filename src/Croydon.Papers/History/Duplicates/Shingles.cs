using System.Text;

namespace Croydon.Papers.History.Duplicates;

/// <summary>Runs of five words as 64-bit numbers (Broder 1997, "On the resemblance and containment of documents").</summary>
internal static class Shingles
{
    public const int Words = 5;

    private const ulong FnvOffset = 14695981039346656037;
    private const ulong FnvPrime = 1099511628211;

    /// <summary>One for each word that has four after it, in order; empty for a shorter text.</summary>
    public static IReadOnlyList<ulong> Of(IReadOnlyList<string> words)
    {
        var hashes = words.Select(Hash).ToList();
        var shingles = new List<ulong>(Math.Max(0, hashes.Count - Words + 1));
        for (var i = 0; i + Words <= hashes.Count; i++)
            shingles.Add(Enumerable.Range(i, Words).Aggregate(FnvOffset, (sum, w) => Mix(sum ^ hashes[w])));
        return shingles;
    }

    /// <summary>The finaliser of SplitMix64: every bit of the number moves every bit of the result (Steele, Lea, Flood 2014).</summary>
    public static ulong Mix(ulong number)
    {
        number += 0x9E3779B97F4A7C15;
        number = (number ^ (number >> 30)) * 0xBF58476D1CE4E5B9;
        number = (number ^ (number >> 27)) * 0x94D049BB133111EB;
        return number ^ (number >> 31);
    }

    // FNV-1a over UTF-8 (Fowler, Noll, Vo): the same on every machine and in every run, unlike string.GetHashCode.
    private static ulong Hash(string word) =>
        Encoding.UTF8.GetBytes(word).Aggregate(FnvOffset, (hash, b) => (hash ^ b) * FnvPrime);
}
