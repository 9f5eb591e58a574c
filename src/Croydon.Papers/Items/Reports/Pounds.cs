using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Items.Reports;

/// <summary>Sums of money in prose.</summary>
internal static partial class Pounds
{
    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        [""] = 1, ["k"] = 1_000, ["thousand"] = 1_000, ["m"] = 1_000_000, ["mn"] = 1_000_000, ["million"] = 1_000_000, ["bn"] = 1_000_000_000, ["billion"] = 1_000_000_000,
    };

    public static IEnumerable<(string Raw, decimal Value, int At)> In(string text) =>
        Sum().Matches(text).Select(m => (m.Value, Value(m), m.Index));

    private static decimal Value(Match match) =>
        (match.Groups["minus"].Success ? -1 : 1)
        * decimal.Parse(match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture)
        * Scales[match.Groups["scale"].Value];

    // "£10.9m", "£1,531,279.8k", "-£23.3 million", "£42"
    [GeneratedRegex(@"(?<minus>[-−–](?=£))?£\s?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,12}(?:\.\d+)?)(?:\s?(?<scale>k|mn?|bn|thousand|million|billion)\b)?", RegexOptions.IgnoreCase)]
    private static partial Regex Sum();
}
