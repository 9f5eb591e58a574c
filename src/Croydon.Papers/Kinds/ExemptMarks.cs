using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Kinds;

/// <summary>
/// How papers say that they are not for publication (Local Government Act 1972, section 100I and Schedule 12A). A mark is a
/// short line of its own, in front of a paper or report or in the margin of a page; the same words inside a sentence about
/// the law, about another paper, or about there being no such business are no mark.
/// </summary>
internal static partial class ExemptMarks
{
    private const int MarkWords = 30;

    /// <summary>The kind of mark that a line is; null where it is none.</summary>
    public static string? Of(string line)
    {
        var text = Fold.Spaces(line).Trim(' ', '*', '-', '–', '—', '[', ']', '(', ')', '"', '\'');
        if (text.Length == 0 || text.Split(' ').Length > MarkWords || NoMark().IsMatch(text))
            return null;
        return NotForPublication().IsMatch(text) ? "not for publication"
            : Exempt().IsMatch(text) ? "exempt"
            : Confidential().IsMatch(text) ? "confidential"
            : Restricted().IsMatch(text) ? "restricted"
            : null;
    }

    /// <summary>A heading of an agenda under which the exempt business stands.</summary>
    public static bool IsPrivatePartHeading(string line) => PrivatePart().IsMatch(Fold.Spaces(line).Trim(' ', '*', '-', '–'));

    // "NOT FOR PUBLICATION", "This report is not for publication by virtue of paragraph 3 of Schedule 12A", "PART B - NOT FOR PUBLICATION"
    [GeneratedRegex(@"^(?:(?:this|the) (?:report|appendix|annex|paper|document|minute)s? (?:is|are|contains?[^.]{0,40}) )?(?:part (?:b|ii|2)\W{0,4})?(?:private\W{0,4})?not for (?:publication|disclosure|public release)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotForPublication();

    // "EXEMPT", "Exempt report", "EXEMPT - Paragraph 3", "Exempt information under paragraph 1 of Schedule 12A", "This appendix is exempt from publication under …", "By virtue of paragraph(s) 3 of Part 1 of Schedule 12A"
    [GeneratedRegex(@"^(?:(?:this|the) (?:report|appendix|annex|paper|document) (?:is|contains) exempt\b|exempt(?:$|\s+(?:report|appendix|annex|minutes?|paper|item)\b(?!s)|\s*[-–:(,]?\s*(?:information\s+)?(?:(?:under|by virtue of|within the meaning of|as defined (?:in|by))\s+)?(?:paragraph|para|part|schedule|section)\b)|by virtue of paragraph(?:\(s\)|s)?[\s\d,and]+of part (?:1|i) of schedule 12a)", RegexOptions.IgnoreCase)]
    private static partial Regex Exempt();

    // "CONFIDENTIAL", "PRIVATE AND CONFIDENTIAL", "Strictly confidential", "CONFIDENTIAL REPORT"
    [GeneratedRegex(@"^(?:strictly |private (?:and|&) |part (?:b|ii|2)\W{1,4})?confidential(?: (?:report|appendix|annex|paper|minutes))?(?:$|\W{1,3}(?:not for|do not)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex Confidential();

    // "Document is Restricted", "RESTRICTED", "OFFICIAL - SENSITIVE"
    [GeneratedRegex(@"^(?:document is restricted|restricted|official\W{1,4}sensitive)$", RegexOptions.IgnoreCase)]
    private static partial Regex Restricted();

    // "There are no exempt items", "Confidential or exempt: none", "Exempt items (if any)", "not exempt", "Unrestricted"
    [GeneratedRegex(@"\b(?:no|none|nil|not exempt|not applicable|n/a|if any|unrestricted|were no|non-exempt|non-confidential)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoMark();

    // "PART B", "AGENDA – PART B", "PART II - PRIVATE", "Part B (Exempt items)", "EXEMPT ITEMS", "CONFIDENTIAL ITEMS"
    [GeneratedRegex(@"^(?:agenda\W{0,4})?(?:part (?:b|ii|2)(?:$|\W{1,4}(?:private|exempt|confidential|closed|not for)\b)|(?:exempt|confidential|private|closed|restricted) (?:items?|business|session)(?:$|\W))", RegexOptions.IgnoreCase)]
    private static partial Regex PrivatePart();
}
