using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Inspections;

/// <summary>Who inspected: the lead named as such, the one who signed, all who are named.</summary>
internal static partial class Inspectors
{
    private const int Signature = 16;

    /// <summary>"Lead inspector: Alison Smale, His Majesty's Inspector", "David Mills, Ofsted HMI Lead inspector"; null where none is named so.</summary>
    public static string? Lead(IReadOnlyList<Step> steps)
    {
        for (var i = 0; i < steps.Count; i++)
        {
            var label = LeadLabel().Match(steps[i].Text);
            if (label.Success && Person().Match(Beside(steps, i, label)) is { Success: true } named)
                return named.Groups["name"].Value;
            if (LeadAfter().Match(steps[i].Text) is { Success: true } after)
                return after.Groups["name"].Value;
        }

        return null;
    }

    /// <summary>The inspector under "Yours sincerely"; null where the letter is signed by heads of several inspectorates or by nobody.</summary>
    public static string? Signatory(IReadOnlyList<Step> steps)
    {
        var at = steps.TakeWhile(s => !Closing().IsMatch(s.Text)).Count();
        var below = steps.Skip(at + 1).Take(Signature).ToList();
        var names = below.Where((s, i) => WholeName().IsMatch(s.Text) && below.Skip(i + 1).Take(2).Any(n => Post().IsMatch(n.Text))).Select(s => s.Text.Trim()).ToList();
        if (names.Count == 0 && below.Select(s => SignedInOne().Match(s.Text)).FirstOrDefault(m => m.Success) is { } one)
            return one.Groups["name"].Value;
        return names is [var only] ? only : null;
    }

    /// <summary>"Her Majesty's Inspectors for this visit were A, B and C"; empty where none are named.</summary>
    public static IReadOnlyList<string> Named(IReadOnlyList<Step> steps)
    {
        var blocks = steps.Select(s => s.Block).Distinct().Where(b => b.Table is null).Take(60);
        foreach (var block in blocks)
        {
            if (Team().Match(block.Text) is { Success: true } team)
                return [.. Separators().Split(Rank().Replace(team.Groups["names"].Value, "")).Select(n => Person().Match(n)).Where(m => m.Success).Select(m => m.Groups["name"].Value)];
        }

        return [];
    }

    private static string Beside(IReadOnlyList<Step> steps, int at, Match label)
    {
        var beside = steps[at].Text[(label.Index + label.Length)..].Trim();
        return beside.Length > 0 || at + 1 >= steps.Count ? beside : steps[at + 1].Text;
    }

    // "Lead inspector:"; not "Deputy lead inspector:"
    [GeneratedRegex(@"^Lead inspectors?\s*:", RegexOptions.IgnoreCase)]
    private static partial Regex LeadLabel();

    // "David Mills, Ofsted HMI Lead inspector", "Dave Gilkerson HMI, Lead inspector", "Dr Tina Pagett, Ofsted HMI Lead Inspector"
    [GeneratedRegex(@"(?:(?:Mr|Mrs|Ms|Miss)\s+)?(?<name>\p{Lu}[\p{L}'’-]+(?:\s+(?!HMI\b)\p{Lu}[\p{L}'’-]+){1,3})(?:\s+HMI)?,\s+(?:(?:Ofsted\s+)?HMI,?\s+\(?[Ll]ead\b|Ofsted\s+[Ll]ead\b|[Ll]ead\s+(?:[Ii]nspector|HMI))")]
    private static partial Regex LeadAfter();

    // "Carolyn Spray HMI", "Alison Smale, His Majesty's Inspector" → the name
    [GeneratedRegex(@"^\s*(?<name>(?:Dr\s+)?(?!HMI|Her|His|Ofsted)\p{Lu}[\p{L}'’-]+(?:\s+(?!HMI\b|Her\b|His\b|Ofsted\b|Lead\b)(?:\p{Lu}[\p{L}'’-]*|de|van|der|von)){1,3})")]
    private static partial Regex Person();

    // "Brenda McLaughlin" alone on its line
    [GeneratedRegex(@"^\s*(?:Dr\s+)?\p{Lu}[\p{L}'’-]+(?:\s+\p{Lu}[\p{L}'’-]*){1,3}\s*$")]
    private static partial Regex WholeName();

    // "Her Majesty's Inspector", "HMI", "Senior His Majesty's Inspector"
    [GeneratedRegex(@"^\s*(?:Senior\s+)?(?:(?:Her|His)\s+Majesty['’]?s\s+Inspector|HMI)\b(?!\s+(?:of|Prob|Cons))")]
    private static partial Regex Post();

    // "Anne Waterman Her Majesty's Inspector" where layout joined the lines
    [GeneratedRegex(@"^(?<name>\p{Lu}[\p{L}'’-]+(?:\s+(?!Her\b|His\b|HMI\b)\p{Lu}[\p{L}'’-]*){1,3}),?\s+(?:(?:Her|His)\s+Majesty['’]?s\s+Inspector\s*$|HMI\s*$)")]
    private static partial Regex SignedInOne();

    // "Yours sincerely"
    [GeneratedRegex(@"^\s*Yours (?:sincerely|faithfully)", RegexOptions.IgnoreCase)]
    private static partial Regex Closing();

    // "Her Majesty's Inspectors for this visit were A, B and C.", "The inspectors were A, HMI, and B, HMI.", "carried out by A, B and C, all of whom"
    [GeneratedRegex(@"(?:[Ii]nspectors(?: for this visit)? were|visit was carried out by|inspection team (?:was|were))\s+(?<names>\p{Lu}[^.:;]{4,200})")]
    private static partial Regex Team();

    // "The inspectors were Her Majesty's Inspectors (HMI) A and B": what stands before the first name
    [GeneratedRegex(@"^(?:Her|His)\s+Majesty['’]?s\s+Inspectors?(?:\s*\(HMI\))?,?\s*")]
    private static partial Regex Rank();

    // between names
    [GeneratedRegex(@"\s*,\s*(?:and\s+)?|\s+and\s+")]
    private static partial Regex Separators();
}
