using System.Text.RegularExpressions;

namespace Croydon.Papers.Layout.Tables;

/// <summary>What the words of a cell look like.</summary>
internal static partial class Tokens
{
    /// <summary>A figure or what stands for a missing one, standing alone.</summary>
    public static bool IsValue(string text) => Value().IsMatch(text);

    // "1,234.5", "-12%", "(3.4)", "£1.2m", "+0.5", "5/12", "12*", "n/a", "–", ":"
    [GeneratedRegex(@"^[(\[]?[-+–−±<>≤≥~]?[£$€]?[-+–−]?(?:\d[\d,.\s']*|\.\d+)(?:/\d+)?\s?(?:%|[kKmM]|bn|p)?[)\]]?[*†‡ª-]{0,3}$|^(?:[-–—−:.*]{1,3}|[nN]/?[aA]\.?|\.\.|x|X)$")]
    private static partial Regex Value();
}
