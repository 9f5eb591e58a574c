using System.Text.RegularExpressions;

namespace Croydon.Papers.Search.Passages;

/// <summary>References of indicators, risks, actions and minutes as one word, however they are spaced.</summary>
public static partial class References
{
    /// <summary>"CP 5", "CP5", "W 1 a" → "cp5", "cp5", "w1a".</summary>
    public static IEnumerable<string> In(string text) =>
        Reference().Matches(text).Select(m => (m.Groups["letters"].Value + m.Groups["digits"].Value + m.Groups["suffix"].Value).ToLowerInvariant());

    // "CP 5", "CP5", "W1a", "W 1 a", "CIN 4", "FD8", "CFE SAV 02" (as "sav02"); not "July 2018", "in 5"
    [GeneratedRegex(@"\b(?<letters>[A-Z]{1,5})[ -]?(?<digits>\d{1,3})(?: ?(?<suffix>[a-z])\b)?(?![\d.,]*\d|\w)")]
    private static partial Regex Reference();
}
