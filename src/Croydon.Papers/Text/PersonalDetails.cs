using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>
/// What concerns a person at home and not in office: mobile numbers, and addresses that the paper itself calls somebody's
/// home. Landlines and addresses of offices stay: they are how residents reach the council.
/// </summary>
public static partial class PersonalDetails
{
    /// <summary>Stands in place of each letter and digit that is blanked, so that a text keeps its length.</summary>
    public const char Blank = '█';

    /// <summary>Raised whenever the same text would be blanked differently.</summary>
    public static int Version => 1;

    private const int DigitsOfNumber = 11, DigitsAbroad = 12;

    // "12 Acacia Avenue", "Flat 3, 12a St James's Road"
    private const string House = @"(?:(?:[Ff]lat|[Aa]partment)\s+\w{1,4},?\s+)?\d{1,4}[A-Za-z]?,?\s+(?:\p{Lu}[\p{L}'’.-]*\s+){1,4}(?:Road|Street|Avenue|Lane|Close|Drive|Way|Crescent|Gardens|Grove|Place|Court|Terrace|Hill|Rise|Mews|Walk|Square|Park|Green|Row|View)\b";

    // " , Croydon, CR0 1AB"
    private const string Town = @"(?:,?\s+(?:\p{Lu}[\p{L}'’-]*,?\s+){0,3}[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b)?";

    /// <summary>The text with personal details blanked, as long as it was; the same object where there are none.</summary>
    public static string Mask(string text)
    {
        var numbers = Mobile().IsMatch(text) ? Mobile().Replace(text, m => IsMobile(m.Value) ? Blanked(m.Value) : m.Value) : text;
        var masked = Home().IsMatch(numbers) ? Home().Replace(numbers, BlankAddress) : numbers;
        return masked == text ? text : masked;
    }

    /// <summary>Texts that stand one after another, as words of a page do: a number may run over several.</summary>
    public static IReadOnlyList<string> Mask(IReadOnlyList<string> run)
    {
        var joined = string.Join(' ', run);
        var masked = Mask(joined);
        if (ReferenceEquals(joined, masked))
            return run;
        var (at, parts) = (0, new string[run.Count]);
        for (var i = 0; i < run.Count; at += run[i++].Length + 1)
            parts[i] = masked.Substring(at, run[i].Length);
        return parts;
    }

    private static bool IsMobile(string text) =>
        text.Count(char.IsAsciiDigit) is var digits && (text.Contains('+', StringComparison.Ordinal)
            ? digits is DigitsAbroad or DigitsAbroad + 1
            : digits == (text.StartsWith("00", StringComparison.Ordinal) ? DigitsAbroad + 2 : DigitsOfNumber));

    private static string BlankAddress(Match match)
    {
        var address = match.Groups["address"];
        return match.Value[..(address.Index - match.Index)] + Blanked(address.Value) + match.Value[(address.Index - match.Index + address.Length)..];
    }

    private static string Blanked(string text) => string.Create(text.Length, text, static (span, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            span[i] = char.IsLetterOrDigit(from[i]) || from[i] == '+' ? Blank : from[i];
    });

    // "07700 900123", "07700-900-123", "+44 7700 900 123", "+44 (0)7700 900123", "0044 7700 900123"
    [GeneratedRegex(@"(?<![\d.,£/-])(?:(?:\+|\b00)44[ ]?(?:\(0\)[ ]?)?7|\b07)\d{0,4}(?:[ .-]?\d{3,9}){1,3}(?![\d/]|[.,-]\d)")]
    private static partial Regex Mobile();

    // "Home address: 12 Acacia Avenue, Croydon, CR0 1AB", "who lives at 3 Mill Lane", "residing at Flat 2, 9 High Street"
    [GeneratedRegex(@"(?:\b(?:[Hh]ome|HOME|[Pp]rivate|[Rr]esidential)\s+(?:[Aa]ddress|ADDRESS)(?:es)?\s*(?:is|was)?\s*[|:–-]?\s*|\b(?:resid(?:es|ed|ing|ent)|liv(?:es?|ed|ing))\s+(?:at|of)\s+)(?<address>" + House + Town + ")")]
    private static partial Regex Home();
}
