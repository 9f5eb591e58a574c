using System.Globalization;

namespace Croydon.Papers.Checks;

/// <summary>Words for messages, as an officer would say them.</summary>
internal static class Spoken
{
    private const int LongestName = 80;

    private static readonly CultureInfo English = CultureInfo.GetCultureInfo("en-GB");

    /// <summary>"31 March 2021".</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", English);

    public static string Month(int year, int month) => new DateOnly(year, month, 1).ToString("MMMM yyyy", English);

    /// <summary>"1,065.5" without closing zeros.</summary>
    public static string Number(decimal number) => number.ToString("#,0.####", English);

    /// <summary>Reference and the first words of a text: "1.2 “Launch the …”".</summary>
    public static string Name(string? reference, string? text)
    {
        var words = text is null ? "" : text.Length <= LongestName ? text : text[..text.LastIndexOf(' ', LongestName)] + " …";
        return (reference, words) switch
        {
            (null, "") => "",
            (null, _) => $"“{words}”",
            (_, "") => reference,
            _ => $"{reference} “{words}”",
        };
    }
}
