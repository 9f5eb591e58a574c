using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Reports;

/// <summary>How far two texts have the same words: the F1 of their bags of words (Dice's coefficient with counts), 0 to 1.</summary>
internal static partial class SameWords
{
    public static double Share(string a, string b)
    {
        var (first, second) = (Count(a), Count(b));
        var all = first.Values.Sum() + second.Values.Sum();
        var both = first.Sum(w => Math.Min(w.Value, second.GetValueOrDefault(w.Key)));
        return all == 0 ? 1 : 2.0 * both / all;
    }

    private static Dictionary<string, int> Count(string text) =>
        Word().Matches(Fold.Key(text)).GroupBy(m => m.Value, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);

    // "improvement", "2018", "£23.3m"
    [GeneratedRegex(@"[\p{L}\p{N}£%]+")]
    private static partial Regex Word();
}
