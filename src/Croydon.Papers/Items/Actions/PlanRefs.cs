using System.Text.RegularExpressions;

namespace Croydon.Papers.Items.Actions;

/// <summary>The numbers in a plan's Ref column.</summary>
internal static partial class PlanRefs
{
    /// <summary>One for each number in a cell ("4. 4.1" holds two), without closing stops; other short text is one ref; empty for an empty cell.</summary>
    public static IReadOnlyList<string> Of(string cell)
    {
        var text = cell.Trim();
        if (text.Length == 0)
            return [];
        return Numbers().IsMatch(text) ? [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(r => r.TrimEnd('.'))] : [text.TrimEnd('.')];
    }

    /// <summary>How many numbers a ref has: 1 for "4", 2 for "4.1"; 0 for other refs.</summary>
    public static int Depth(string reference) => Dotted().IsMatch(reference) ? reference.Count(c => c == '.') + 1 : 0;

    /// <summary>"0.0" and the like stand for a number that was lost.</summary>
    public static bool IsLost(string reference) => reference.All(c => c is '0' or '.');

    /// <summary>True where <paramref name="reference"/> is the second under <paramref name="parent"/>: "1.2" under "1".</summary>
    public static bool IsSecondUnder(string reference, string parent) => string.Equals(reference, parent + ".2", StringComparison.Ordinal);

    /// <summary>The list marker that text opens with: "(i)", "b)", "1.2.1"; null where it opens with none.</summary>
    public static string? MarkerOf(string text) => Marker().Match(text) is { Success: true } m ? m.Value.Trim() : null;

    /// <summary>True where a cell holds markers and nothing else: "(i) (ii)".</summary>
    public static bool AreMarkersOnly(string text) => MarkersOnly().IsMatch(text);

    /// <summary>True for the marker of a list's second or later item: "b)", "(iii)".</summary>
    public static bool GoesOn(string marker) => marker.Trim('(', ')', '.', ' ') is not ("a" or "i" or "1");

    // "4.1", "4. 4.1", "4.2. 4.3"
    [GeneratedRegex(@"^\d{1,3}(?:\.\d{1,3})*[a-z]?\.?(?:\s+\d{1,3}(?:\.\d{1,3})+[a-z]?\.?)*$")]
    private static partial Regex Numbers();

    // "4", "4.1", "3.10.1"
    [GeneratedRegex(@"^\d{1,3}(?:\.\d{1,3})*$")]
    private static partial Regex Dotted();

    // "a) ", "(ii) ", "(a) ", "1.2.1 "
    [GeneratedRegex(@"^\s*(?:\((?:[a-h]|[ivx]{1,4}|\d{1,2})\)|(?:[a-h]|[ivx]{1,4})[.)]|\d{1,2}\.\d{1,2}\.\d{1,2})(?=\s|\p{L})")]
    private static partial Regex Marker();

    // "(i)", "(i) (ii)"
    [GeneratedRegex(@"^\s*(?:\((?:[a-h]|[ivx]{1,4}|\d{1,2})\)\s*)+$")]
    private static partial Regex MarkersOnly();
}
