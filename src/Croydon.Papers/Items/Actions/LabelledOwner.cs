using System.Text.RegularExpressions;

namespace Croydon.Papers.Items.Actions;

/// <summary>Who is to act, in brackets at the end of a task: "… (Owner: Jane Marsh, by 31 March 2025)".</summary>
/// <param name="Before">The task without the brackets.</param>
internal sealed partial record LabelledOwner(string Before, string Who)
{
    /// <summary>Null where the text ends with no such brackets.</summary>
    public static LabelledOwner? In(string text) =>
        Bracket().Match(text) is { Success: true } match ? new LabelledOwner(text[..match.Index].TrimEnd(), match.Groups["who"].Value.Trim()) : null;

    // "(Owner: Jane Marsh, by 31 March 2025)", "[Lead officer – Head of Roads]", "(Action by: JS; due May 2025)"
    [GeneratedRegex(@"[(\[]\s*(?:(?:action\s+)?owners?|(?:action\s+)?lead(?:\s+officer)?s?|responsible(?:\s+officer)?|responsibility|actions?(?:\s+by)?)\s*[:–-]\s*(?<who>[^,;)\]]+)(?:[,;][^)\]]*)?[)\]]\s*[.;]?\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex Bracket();
}
