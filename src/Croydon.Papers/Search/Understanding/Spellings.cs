using System.Globalization;

namespace Croydon.Papers.Search.Understanding;

/// <summary>British and American spellings of one word; ordinals in words and figures.</summary>
internal static class Spellings
{
    private static readonly (string British, string American)[] Endings =
    [
        ("isation", "ization"), ("isations", "izations"), ("ise", "ize"), ("ises", "izes"), ("ised", "ized"), ("ising", "izing"),
        ("our", "or"), ("ours", "ors"), ("oured", "ored"), ("ouring", "oring"), ("oural", "oral"), ("ourhood", "orhood"), ("ourhoods", "orhoods"),
        ("tre", "ter"), ("tres", "ters"), ("yse", "yze"), ("ysed", "yzed"), ("lled", "led"), ("lling", "ling"), ("ence", "ense"), ("ogue", "og"), ("amme", "am"), ("ammes", "ams"),
    ];

    private static readonly string[] Ordinals =
        ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"];

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

        // "2nd" and "second"
        for (var i = 0; i < Ordinals.Length; i++)
        {
            var figures = (i + 1).ToString(CultureInfo.InvariantCulture) + i switch { 0 => "st", 1 => "nd", 2 => "rd", _ => "th" };
            if (word == Ordinals[i] || word == figures)
                yield return word == figures ? Ordinals[i] : figures;
        }
    }
}
