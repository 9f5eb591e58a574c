using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Reading.PlainText;

/// <summary>What single lines of a text file are.</summary>
internal static partial class TextLines
{
    private const int LongestHeading = 120;

    /// <summary>"---", "* * *", "====" on a line of their own.</summary>
    public static bool IsRule(string line) => Rule().IsMatch(line);

    /// <summary>A line in capitals, as typewriters and text extractors leave headings.</summary>
    public static bool IsCapitals(string line) =>
        line.Length is > 3 and < LongestHeading && Capitals().IsMatch(line) && line.Count(char.IsUpper) > 3;

    /// <summary>
    /// A numbered line begins a paragraph where the number has two levels, or the line above has ended its sentence;
    /// else a wrapped line that happens to open with a number would be torn off.
    /// </summary>
    public static bool BeginsNumbered(string above, string line) =>
        Markers.Split(line).Marker is { } marker
        && (marker.Trim('.').Contains('.', StringComparison.Ordinal) || above.EndsWith("  ", StringComparison.Ordinal) || SentenceEnd().IsMatch(above));

    [GeneratedRegex(@"^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|(?:_\s*){3,}|={3,})\s*$")]
    private static partial Regex Rule();

    // "EXECUTIVE SUMMARY", "1. RECOMMENDATIONS", "AMBITIOUS FOR CROYDON & WHY:"; not "CONTACT: A N OTHER", "N/A."
    [GeneratedRegex(@"^\s*(?:\d{1,3}(?:\.\d{1,3})*\.?\s+)?\p{Lu}(?:[^\p{Ll}:.;]|\.(?=\w))*:?\s*$")]
    private static partial Regex Capitals();

    // "including:", "were approved.", "first; and"
    [GeneratedRegex(@"(?:[.:;?!]['’”""\)]?|[;,]\s+(?:and|or))\s*$")]
    private static partial Regex SentenceEnd();
}
