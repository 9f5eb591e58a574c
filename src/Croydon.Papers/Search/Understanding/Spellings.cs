namespace Croydon.Papers.Search.Understanding;

/// <summary>British and American spellings of one word.</summary>
internal static class Spellings
{
    private static readonly (string British, string American)[] Endings =
    [
        ("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ises", "izes"), ("ised", "ized"), ("ising", "izing"),
        ("our", "or"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"), ("oural", "oral"), ("ourhood", "orhood"), ("ourhoods", "orhoods"),
        ("tre", "ter"), ("tres", "ters"), ("yse", "yze"), ("ysed", "yzed"), ("lled", "led"), ("lling", "ling"), ("ence", "ense"), ("ogue", "og"), ("amme", "am"), ("ammes", "ams"),
    ];

    /// <summary>Whether such a word exists is for the index to say.</summary>
    public static IEnumerable<string> OthersOf(string word)
    {
        foreach (var (british, american) in Endings)
        {
            if (word.Length > british.Length + 1 && word.EndsWith(british, StringComparison.Ordinal))
                yield return word[..^british.Length] + american;
            else if (word.Length > american.Length + 1 && word.EndsWith(american, StringComparison.Ordinal))
                yield return word[..^american.Length] + british;
        }
    }
}
