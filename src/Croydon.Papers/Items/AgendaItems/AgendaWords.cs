using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.AgendaItems;

/// <summary>The vocabulary of agendas.</summary>
internal static partial class AgendaWords
{
    private const int SectionLength = 130;

    /// <summary>How much a numbered line looks like an item, beyond what any heading does.</summary>
    public static double Weight(IReadOnlyList<FlowLine> lines, int at, NumberedTitle title)
    {
        var text = title.Rest.Length > 0 ? title.Rest : at + 1 < lines.Count ? lines[at + 1].Text : "";
        if (text.Length == 0 || Date().IsMatch(lines[at].Text) || !char.IsLetterOrDigit(text.TrimStart('“', '"', '\'', '‘', '(', '[')[..1].FirstOrDefault()))
            return -10;
        return Usual().IsMatch(text) ? 1 : 0;
    }

    /// <summary>"A" or "B" for every line, by the section headings before it; null before the first.</summary>
    public static IReadOnlyList<string?> Parts(IReadOnlyList<FlowLine> lines)
    {
        var parts = new string?[lines.Count];
        for (var i = 0; i < lines.Count; i++)
            parts[i] = PartOf(lines[i].Text) ?? (i > 0 ? parts[i - 1] : null);
        return parts;
    }

    /// <summary>True for a line between items that belongs to none: "PART B", "EXEMPT ITEMS".</summary>
    public static bool IsSection(string text) => PartOf(text) is not null || Section().IsMatch(text);

    private static string? PartOf(string text)
    {
        if (text.Length > SectionLength)
            return null;
        if (Closed().IsMatch(text))
            return "B";
        return Open().IsMatch(text) ? "A" : null;
    }

    // business that nearly every agenda has
    [GeneratedRegex(@"^(?:apologies|(?:declarations?|disclosures?) of|minutes\b|urgent (?:business|items)|any other business|exclusion of|membership|substitut|welcome|public (?:questions|forum|participation)|chair(?:man|person)?['’]?s? (?:announcements|report)|work programme|forward plan|date of next|actions? (?:list|arising)|matters arising)", RegexOptions.IgnoreCase)]
    private static partial Regex Usual();

    // "12 March 2019" is no item
    [GeneratedRegex(@"^\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\b(?:\s+\d{4})?", RegexOptions.IgnoreCase)]
    private static partial Regex Date();

    // "AGENDA – PART B", "Part II", "EXEMPT ITEMS", "PRIVATE SESSION"
    [GeneratedRegex(@"^(?:agenda\s*[-–:]?\s*)?(?:part\s+(?:b|two|2|ii)\b.*|exempt items?\b.*|(?:confidential|private|closed|restricted) (?:items?|session|business|part)\b.*|section 2\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Closed();

    // "AGENDA – PART A", "UNRESTRICTED ITEMS", "Part 1 - public"
    [GeneratedRegex(@"^(?:agenda\s*[-–:]?\s*)?(?:part\s+(?:a|one|1|i)\b.*|unrestricted items?\b.*|(?:public|open) (?:items|session|business|part)\b.*|section 1\b.*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Open();

    // headings between items
    [GeneratedRegex(@"^(?:(?:key|non-key) decisions|matters for (?:decision|information)|reports?(?: from .*)?|items? for (?:decision|information|discussion)|agenda|supplementary agenda|this page is intentionally left blank)$", RegexOptions.IgnoreCase)]
    private static partial Regex Section();
}
