using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>Lines that committee systems put on pages and that are no part of the text.</summary>
public static partial class Furnishings
{
    /// <summary>The number of the agenda item that a report was stamped with ("Agenda Item 5"); null where the line is no such stamp.</summary>
    public static string? AgendaItem(string line) => Item().Match(line) is { Success: true } m ? m.Groups["no"].Value : null;

    /// <summary>True for the page stamp of a committee system ("Page 29"), which counts through a whole pack.</summary>
    public static bool IsPageStamp(string line) => PageStamp().IsMatch(line);

    /// <summary>True for the notice on the blank page that parts two reports.</summary>
    public static bool IsBlankPageNotice(string text) => BlankPage().IsMatch(text);

    /// <summary>True where nothing but a number stands: the label of a chart's axis, a paragraph number torn from its paragraph.</summary>
    public static bool IsLoneNumber(string text) => LoneNumber().IsMatch(text);

    /// <summary>True for what charts leave in a text: lone numbers, months and dates of their axes.</summary>
    public static bool IsAxisLabel(string text) => AxisLabel().IsMatch(text);

    // "Agenda Item 5", "AGENDA ITEM NO. 5a", "Agenda Item: 12"
    [GeneratedRegex(@"^\s*Agenda\s+Item(?:\s+No)?[.:]?\s*(?<no>\d{1,3}(?:\.\d{1,2})?[a-z]?)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Item();

    // "Page 29"
    [GeneratedRegex(@"^\s*Page\s+\d{1,4}\s*$")]
    private static partial Regex PageStamp();

    // "This page is intentionally left blank", also twice where it is set upright and sideways
    [GeneratedRegex(@"^\s*(?:(?:this\s+)?page\s+(?:is\s+|has\s+been\s+)?intentionally\s+(?:left\s+)?blank[.\s]*)+$", RegexOptions.IgnoreCase)]
    private static partial Regex BlankPage();

    // "25", "3.1", "1,500"
    [GeneratedRegex(@"^\s*\d{1,4}(?:[.,]\d{1,3}){0,3}\.?\s*$")]
    private static partial Regex LoneNumber();

    // "80", "....60", "25%", "Apr-17", "O 30/01/2018"
    [GeneratedRegex(@"^[.\s]*(?:O\s+)?(?:\d{1,4}(?:[.,]\d{1,3})*%?|\p{Lu}\p{Ll}{2}[-\s]\d{2}|\d{1,2}/\d{1,2}/\d{2,4})\s*$")]
    private static partial Regex AxisLabel();
}
