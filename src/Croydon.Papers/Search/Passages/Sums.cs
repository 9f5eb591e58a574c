using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Search.Passages;

/// <summary>Sums of money as one word: pence after "p".</summary>
public static partial class Sums
{
    private const decimal Most = 1_000_000_000_000m;

    /// <summary>"£10.9m", "£10.9 million", "£10,900k" → "p1090000000".</summary>
    public static IEnumerable<string> In(string text) => Places(text).Select(p => p.Term);

    /// <summary>With start and end in the text.</summary>
    public static IEnumerable<(string Term, int Start, int End)> Places(string text)
    {
        foreach (Match m in Sum().Matches(text))
        {
            if (decimal.TryParse(m.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number < Most)
                yield return ("p" + decimal.Truncate(number * Times(m.Groups["times"].Value) * 100).ToString("F0", CultureInfo.InvariantCulture), m.Index, m.Index + m.Length);
        }
    }

    /// <summary>The term of a text that is one sum and nothing else; null where it is not.</summary>
    public static string? Whole(string text) =>
        Sum().Match(text) is { Success: true } match && match.Length == text.Length ? In(text).FirstOrDefault() : null;

    private static decimal Times(string word) => word.ToLowerInvariant() switch
    {
        "" => 1,
        "k" or "thousand" => 1_000,
        "m" or "mn" or "million" => 1_000_000,
        _ => 1_000_000_000,
    };

    // "£10.9m", "£ 1,250", "£24K", "£3 billion"
    [GeneratedRegex(@"£\s?(?<number>\d[\d,]*(?:\.\d+)?)\s?(?<times>k|m|mn|bn|thousand|million|billion)?\b", RegexOptions.IgnoreCase)]
    private static partial Regex Sum();
}
