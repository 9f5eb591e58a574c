using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>
/// Ordinals whose raised letters a recogniser took for quotes, degrees or figures: `10" and 115t July` is
/// "10th and 11th July", `3R° AND 4™ OCTOBER` is "3rd AND 4th OCTOBER". Only what stands by a month is touched.
/// </summary>
internal static partial class RepairOrdinals
{
    public static string Apply(string text) =>
        Dates().Replace(text, m => Day().Replace(m.Value, d => Ordinal(d.Groups["day"].Value)));

    private static string Ordinal(string day)
    {
        var number = int.Parse(day, NumberStyles.None, CultureInfo.InvariantCulture);
        return number + ((number % 100) is >= 11 and <= 13 ? "th" : (number % 10) switch { 1 => "st", 2 => "nd", 3 => "rd", _ => "th" });
    }

    // `10" and 115t July`, `3R° AND 4™ OCTOBER`, `101" — 14t September`, `30" July`, `9* May`; not "10th July", "7 July"
    [GeneratedRegex(@"(?:\b(?:[12]?\d|3[01])(?:[1-9]?[""“”'’*°º™®?^]{1,2}|R[°º]|5?t|1[""”]|[stn][°º*])[\s,]*(?:and|to|&|[-–—])\s*)?\b(?:[12]?\d|3[01])(?:1?[""“”'’*°º™®?^]{1,2}|R[°º]|5?t|[stn][°º*])\s+(?:of\s+)?(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\b", RegexOptions.IgnoreCase)]
    private static partial Regex Dates();

    // `10"`, "115t", "3R°", "4™", `101"` inside such a date
    [GeneratedRegex(@"\b(?<day>3[01]|[12]\d|\d)(?:1?[""“”'’*°º™®?^]{1,2}|R[°º]|5?t|[stn][°º*])(?=[\s,–—-])", RegexOptions.IgnoreCase)]
    private static partial Regex Day();
}
