using System.Text.RegularExpressions;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Items.Meetings;

/// <summary>Who calls the meeting.</summary>
internal static partial class Summons
{
    /// <summary>The name in capitals over an office, or the name over "Chief Executive" and the like; null where none stands there.</summary>
    public static string? SignedBy(IReadOnlyList<FlowLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
            if (Capitals().Match(lines[i].Text) is { Success: true } name && (Office().IsMatch(lines[i].Text) || (i + 1 < lines.Count && Office().IsMatch(lines[i + 1].Text))))
                return name.Groups["name"].Value.Trim();
        return null;
    }

    // "JACQUELINE HARRIS-BAKER Director of Law", "JACQUELINE HARRIS BAKER", "Benjamin Watts"
    [GeneratedRegex(@"^(?<name>\p{Lu}{2,}(?:[ '’-]\p{Lu}{2,}){1,3})(?=\s*$|\s+\p{Lu}\p{Ll})|^(?<name>\p{Lu}\p{Ll}+(?:[ '’-]\p{Lu}\p{Ll}+){1,3})$")]
    private static partial Regex Capitals();

    // the offices that call meetings
    [GeneratedRegex(@"\b(?:Solicitor|Monitoring Officer|Chief Executive|General Counsel|Head of Paid Service|Director of (?:Law|Legal|Governance)|Proper Officer|Head of (?:Legal|Democratic|Governance)|Town Clerk|Secretary)\b")]
    private static partial Regex Office();
}
