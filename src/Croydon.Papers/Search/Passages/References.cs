using System.Text.RegularExpressions;

namespace Croydon.Papers.Search.Passages;

/// <summary>References of indicators, risks, actions and minutes as one word, however they are spaced.</summary>
public static partial class References
{
    /// <summary>"CP 5", "CP5", "W 1 a" → "cp5", "cp5", "w1a".</summary>
    public static IEnumerable<string> In(string text) => Places(text).Select(p => p.Term);

    /// <summary>With start and end in the text.</summary>
    public static IEnumerable<(string Term, int Start, int End)> Places(string text) =>
        Reference().Matches(text).Select(m => ((m.Groups["letters"].Value + m.Groups["digits"].Value + m.Groups["suffix"].Value).ToLowerInvariant(), m.Index, m.Index + m.Length));

    /// <summary>The term of a text that is one reference and nothing else; null where it is not. Small letters count: "cp5".</summary>
    public static string? Whole(string text) =>
        WholeReference().IsMatch(text) ? string.Concat(Tokens.Of(text)) : null;

    // "CP5", "cp 5", "w 1 a"; not "July 2018", "in 5"
    [GeneratedRegex(@"^(?:[A-Z]{1,5} ?|[a-z]{1,4})\d{1,3}(?: ?[A-Za-z])?\z")]
    private static partial Regex WholeReference();

    // "CP 5", "CP5", "W1a", "W 1 a", "CIN 4", "FD8", "CFE SAV 02" (as "sav02"); not "July 2018", "in 5"
    [GeneratedRegex(@"\b(?<letters>[A-Z]{1,5})[ -]?(?<digits>\d{1,3})(?: ?(?<suffix>[a-z])\b)?(?![\d.,]*\d|\w)")]
    private static partial Regex Reference();
}
