namespace Croydon.Papers.Search.Ranking;

/// <summary>
/// One paper may be there twice, rendered differently. Of two passages of different papers that say the same, the better
/// stays and names the other: equal texts anywhere, nearly equal ones among the first (shingles of three words,
/// Broder, "On the resemblance and containment of documents", 1997).
/// </summary>
internal static class NearDuplicates
{
    private const int Compared = 60;
    private const int ShingleWords = 3;
    private const double Contained = 0.85;

    /// <param name="ranked">Best first.</param>
    public static IReadOnlyList<Ranked> Collapse(IEnumerable<Ranked> ranked)
    {
        var kept = new List<Ranked>();
        var byHash = new Dictionary<long, int>();
        var shingles = new List<HashSet<int>>();
        foreach (var next in ranked)
        {
            var own = kept.Count < Compared ? Shingles(next.Candidate.Passage.Text) : [];
            var at = byHash.TryGetValue(next.Candidate.Hash, out var equal) ? equal : Twin(next, own, kept, shingles);
            if (at is { } twin)
            {
                kept[twin] = kept[twin] with { Same = Joined(kept[twin], next) };
                continue;
            }

            byHash[next.Candidate.Hash] = kept.Count;
            kept.Add(next);
            shingles.Add(own);
        }

        return kept;
    }

    private static IReadOnlyList<Candidate> Joined(Ranked kept, Ranked same) =>
        same.Candidate.Paper == kept.Candidate.Paper || kept.Same.Any(s => s.Paper == same.Candidate.Paper) ? kept.Same : [.. kept.Same, same.Candidate];

    private static int? Twin(Ranked next, HashSet<int> own, List<Ranked> kept, List<HashSet<int>> shingles)
    {
        for (var i = 0; i < kept.Count && own.Count > 0; i++)
        {
            if (kept[i].Candidate.Paper != next.Candidate.Paper && AreNear(own, shingles[i]))
                return i;
        }

        return null;
    }

    /// <summary>The shorter is nearly all in the longer.</summary>
    private static bool AreNear(HashSet<int> a, HashSet<int> b)
    {
        var (few, many) = a.Count <= b.Count ? (a, b) : (b, a);
        return few.Count > ShingleWords && few.Count(many.Contains) >= Contained * few.Count;
    }

    private static HashSet<int> Shingles(string text)
    {
        var words = Passages.Tokens.Of(text).ToList();
        return [.. Enumerable.Range(0, Math.Max(0, words.Count - ShingleWords + 1)).Select(i => HashCode.Combine(words[i], words[i + 1], words[i + 2]))];
    }
}
