using System.Text.RegularExpressions;

namespace Croydon.Papers.Layout.Furniture;

/// <summary>The forms in which papers print page numbers.</summary>
internal static partial class NumberForms
{
    /// <summary>The printed page number where the whole line says nothing else; null otherwise.</summary>
    public static string? PageNumber(string line) => Number().Match(line) is { Success: true } m ? m.Groups["no"].Value : null;

    /// <summary>A number at the right or left end of a footer that says more; null where there is none.</summary>
    public static string? NumberAtEnd(string line) => AtEnd().Match(line) is { Success: true } m ? m.Groups["no"].Value : null;

    /// <summary>Says by itself that it counts pages: the only one of a paper does too.</summary>
    public static bool IsOutOf(string line) => OutOf().IsMatch(line);

    // "Page 1 of 1", "page 2/12"
    [GeneratedRegex(@"^page\s+\d{1,4}\s*(?:of|/)\s*\d{1,4}$", RegexOptions.IgnoreCase)]
    private static partial Regex OutOf();

    // "29", "Page 29", "Page 2 of 54", "- 3 -", "3 | Page", "P a g e | 4", "iv", "Page: 7", "3/12", "[8]"
    [GeneratedRegex(@"^(?:p\s?a\s?g\s?e\s*[|:]?\s*)?[-–\[(]?\s*(?<no>\d{1,4}|[ivxl]{1,6}|[A-Z]\d{1,3})\s*[-–\])]?(?:\s*(?:of|/)\s*\d{1,4})?(?:\s*\|?\s*p\s?a\s?g\s?e)?$", RegexOptions.IgnoreCase)]
    private static partial Regex Number();

    // "Inspection of children's services 12", "4 Annual report"
    [GeneratedRegex(@"^(?:.*\D\s(?:page\s+)?(?<no>\d{1,3})(?:\s+of\s+\d{1,4})?|(?<no>\d{1,3})(?:\s+of\s+\d{1,4})?\s+\D.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex AtEnd();
}
