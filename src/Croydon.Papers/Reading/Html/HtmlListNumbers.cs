using System.Globalization;
using HtmlAgilityPack;

namespace Croydon.Papers.Reading.Html;

/// <summary>The number that a browser puts in front of an item of an ordered list.</summary>
internal static class HtmlListNumbers
{
    private static readonly string[] Tens = ["", "x", "xx", "xxx", "xl", "l"];
    private static readonly string[] Ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];

    /// <param name="number">From 1; what cannot be counted in letters is counted in figures.</param>
    public static string Marker(HtmlNode list, int number) => list.GetAttributeValue("type", "1") switch
    {
        "a" when number is > 0 and <= 26 => $"{(char)('a' + number - 1)}.",
        "A" when number is > 0 and <= 26 => $"{(char)('A' + number - 1)}.",
        "i" when number is > 0 and < 60 => Roman(number) + ".",
        "I" when number is > 0 and < 60 => Roman(number).ToUpperInvariant() + ".",
        _ => number.ToString(CultureInfo.InvariantCulture) + ".",
    };

    /// <summary>Small, up to 59.</summary>
    public static string Roman(int number) => Tens[number / 10] + Ones[number % 10];
}
