using System.Text.RegularExpressions;

namespace Croydon.Papers.Items.Inspections;

/// <summary>Grades and aspects as inspectorates word them.</summary>
internal static partial class Grades
{
    public const string Overall = "overall effectiveness";

    // The first words that an aspect holds decide its key.
    private static readonly (string Words, string Key)[] Aspects =
    [
        ("overall", "overall"),
        ("impact of leaders", "leaders"),
        ("leadership", "leaders"),
        ("adoption", "adoption"),
        ("help and protection", "help-and-protection"),
        ("help or protection", "help-and-protection"),
        ("children in care", "in-care"),
        ("looked after", "in-care"),
        ("care leavers", "care-leavers"),
        ("care-experienced", "care-leavers"),
        ("safeguarding children board", "safeguarding-board"),
        ("lscb", "safeguarding-board"),
    ];

    /// <summary>"Requires improvement to be good" → "requires improvement"; null where the text is no grade.</summary>
    public static string? Of(string text) => Whole().Match(text) is { Success: true } m ? Named(m.Groups["grade"].Value) : null;

    public static string Named(string grade) =>
        grade.StartsWith("requir", StringComparison.OrdinalIgnoreCase) ? "requires improvement" : grade.ToLowerInvariant();

    public static string? KeyOf(string aspect) =>
        Array.Find(Aspects, a => aspect.Contains(a.Words, StringComparison.OrdinalIgnoreCase)).Key;

    // a cell that is a grade: "Good", "Requires improvement to be good"
    [GeneratedRegex(@"^\s*(?<grade>outstanding|good|requires?\s+improvement|inadequate)(?:\s+to\s+be\s+good)?[\s.*\d]*$", RegexOptions.IgnoreCase)]
    private static partial Regex Whole();

    // a row's end: "Adoption performance Good", "… children in care Requires improvement to be good"
    [GeneratedRegex(@"^(?<aspect>.{8,140}?)\s+(?<raw>(?<grade>Outstanding|Good|Requires?\s+[Ii]mprovement|Inadequate)(?:\s+to\s+be\s+good)?)\s*$")]
    public static partial Regex RowEnd();

    // "Children's services in Surrey are inadequate", "The overall judgement is that children's services require improvement", "The overall judgement is requires improvement"
    [GeneratedRegex(@"^(?:The overall judge?ment is(?: that children['’]s services(?: in .{2,60}?)?)?|Children['’]s services in .{2,60}?)\s+(?:are\s+|is\s+)?(?<raw>(?<grade>outstanding|good|requires?\s+improvement|inadequate)(?:\s+to\s+be\s+good)?)\b", RegexOptions.IgnoreCase)]
    public static partial Regex OverallSentence();

    // "services for children in need were now good", "were judged to be good", "rated as inadequate"
    [GeneratedRegex(@"\b(?:(?:was|were|is|are|be|been)\s+(?:now\s+|still\s+|also\s+)?(?:(?:judged|rated|graded|found)\s+(?:as|to\s+be)?\s*)?|(?:judged|rated|graded)\s+(?:as\s+|to\s+be\s+)?)[‘'“]?(?<raw>(?<grade>outstanding|good|requires?\s+improvement|requiring\s+improvement|inadequate)(?:\s+to\s+be\s+good)?)[’'”]?(?=[\s,.;:)]*(?:$|[,.;:)]|\b(?:overall|by|in|and|for|at|with|since|following|under)\b))", RegexOptions.IgnoreCase)]
    public static partial Regex InSentence();
}
