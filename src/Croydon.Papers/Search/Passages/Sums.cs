using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Search.Passages;

/// <summary>Sums of money as one word: pence after "p".</summary>
public static partial class Sums
{
    /// <summary>"£10.9m", "£10.9 million", "£10,900k" → "p1090000000".</summary>
    public static IEnumerable<string> In(string text)
    {
        foreach (Match m in Sum().Matches(text))
        {
            if (!decimal.TryParse(m.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) || number > 1_000_000_000_000m)
                continue;
            yield return "p" + decimal.Truncate(number * Times(m.Groups["times"].Value) * 100).ToString("F0", CultureInfo.InvariantCulture);
        }
    }

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
