using System.Globalization;
using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Layout.Tables;

/// <summary>What the words of a cell look like.</summary>
internal static partial class Tokens
{
    /// <summary>A figure or what stands for a missing one, standing alone.</summary>
    public static bool IsValue(string text) => Value().IsMatch(text);

    public static bool IsCurrency(string text) => text is "£" or "$" or "€" or "(£" or "($" or "-£";

    /// <summary>Dots that lead the eye from a label to its figure.</summary>
    public static bool IsLeader(string text) => text.Length > 1 && text.All(c => c is '.' or '…' or '_' or '·');

    /// <summary>A number, letter or bullet in front of a paragraph.</summary>
    public static bool IsMarker(string text) => Marker().IsMatch(text) || Markers.IsBullet(Markers.Split(text + " x").Marker);

    /// <summary>A marker that nobody takes for a figure or a reference: with a dot or bracket, or a bullet.</summary>
    public static bool IsParagraphMarker(string text) => IsMarker(text) && text.Any(c => !char.IsAsciiLetterOrDigit(c));

    /// <summary>A page, or pages from and to.</summary>
    public static bool IsPages(string text) => Pages().IsMatch(text);

    public static int? FirstNumber(string text) =>
        int.TryParse(string.Concat(text.SkipWhile(c => !char.IsAsciiDigit(c)).TakeWhile(char.IsAsciiDigit)), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    // "1", "1.", "2.1.3", "(a)", "iv)", "A.", "B12"
    [GeneratedRegex(@"^\(?(?:\d{1,3}(?:\.\d{1,2})*|[ivxlIVXL]{1,5}|[A-Za-z]\d{0,2})[.):]{0,2}$")]
    private static partial Regex Marker();

    // "14", "13 - 36", "(Pages 13 - 36)", "iv"
    [GeneratedRegex(@"^\(?(?:[Pp]ages?\s*)?(?:\d{1,4}|[ivx]{1,5})(?:\s*(?:-|–|to)\s*\d{1,4})?\)?$")]
    private static partial Regex Pages();

    // "1,234.5", "-12%", "(3.4)", "£1.2m", "+0.5", "5/12", "12*", "n/a", "–", ":"
    [GeneratedRegex(@"^[(\[]?[-+–−±<>≤≥~]?[£$€]?[-+–−]?(?:\d[\d,.\s']*|\.\d+)(?:/\d+)?\s?(?:%|[kKmM]|bn|p)?[)\]]?[*†‡ª-]{0,3}$|^(?:[-–—−:.*]{1,3}|[nN]/?[aA]\.?|\.\.|x|X)$")]
    private static partial Regex Value();
}
