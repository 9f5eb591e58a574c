using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Minutes;

/// <summary>Movers and seconders, and actions in the text of minutes.</summary>
internal static partial class MotionReader
{
    private const string Person = @"(?:the\s+)?(?:Councillor|Cllr|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Mayor|Alderman)\.?\s+(?:\p{Lu}[\p{L}'’-]*\.?\s+){0,3}\p{Lu}[\p{L}'’-]+";

    /// <param name="people">Those of the roll: a surname that only one of them has is given its full name.</param>
    public static IReadOnlyList<Motion> Of(IReadOnlyList<Paragraph> paragraphs, IReadOnlyList<Attendee> people) =>
        [.. paragraphs.SelectMany(p => Passive().Matches(p.Text).Concat(Active().Matches(p.Text)).OrderBy(m => m.Index))
            .Select(m => new Motion(Full(m.Groups["mover"].Value, people), m.Groups["seconder"].Success ? Full(m.Groups["seconder"].Value, people) : null))
            .Distinct()];

    public static IReadOnlyList<MinuteAction> Actions(IReadOnlyList<Paragraph> paragraphs) =>
        [.. paragraphs.Select(p => (p.Text, Match: Action().Match(p.Text))).Where(a => a.Match.Success)
            .Select(a => new MinuteAction(a.Match.Groups["owner"].Value.Trim(), a.Text.Remove(a.Match.Index, a.Match.Length).Trim() is { Length: > 0 } rest ? rest : a.Text))];

    private static string Full(string printed, IReadOnlyList<Attendee> people)
    {
        var name = PersonNames.Single(printed)?.Name ?? printed.Trim();
        var same = people.Where(p => p.Name.EndsWith(" " + name, StringComparison.OrdinalIgnoreCase)).Select(p => p.Name).Distinct(StringComparer.Ordinal).ToList();
        return same is [var only] ? only : name;
    }

    // "moved by Councillor Plowden and seconded by Councillor Self", "proposed by Mr A Reed, seconded by Mrs B Stone"
    [GeneratedRegex(@"\b(?:moved|proposed)\s+by\s+(?<mover>" + Person + @")(?:\s*,?\s*(?:and\s+)?(?:was\s+)?(?:duly\s+)?seconded\s+by\s+(?<seconder>" + Person + @"))?")]
    private static partial Regex Passive();

    // "Mr Gough proposed, and Mr Brady seconded", "Councillor Reed moved and Councillor Stone seconded"
    [GeneratedRegex(@"(?<mover>" + Person + @")\s+(?:moved|proposed)\b[^.]{0,60}?\s+(?<seconder>" + Person + @")\s+seconded\b")]
    private static partial Regex Active();

    // "(ACTION: JB)", "ACTION – Head of Housing"
    [GeneratedRegex(@"\(\s*ACTIONS?\s*[:–-]\s*(?<owner>[^)]{1,80})\)|\bACTIONS?\s*[:–-]\s*(?<owner>[^.]{1,80})\.?$")]
    private static partial Regex Action();
}
