using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Minutes;

/// <summary>Those of whom minutes say that they came late.</summary>
internal static partial class Latecomers
{
    public static IReadOnlyList<Attendee> Of(IReadOnlyList<MinuteEntry> entries) =>
        [.. entries.SelectMany(e => Came().Matches(e.Text).Concat(Apology().Matches(e.Text)))
            .SelectMany(m => PersonNames.List(m.Groups["who"].Value).Select(p => new Attendee(p.Name, Times.First(m.Value)?.Raw, m.Value.Trim())))
            .DistinctBy(a => a.Name)];

    // "Councillor Reed arrived at 6.45 pm", "Cllr Stone joined the meeting at 19:10"
    [GeneratedRegex(@"(?<who>(?:Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr)\.?\s+(?:\p{Lu}[\p{L}'’-]*\.?\s+){1,4})(?:arrived|joined the meeting|entered the meeting)(?:\s+(?:late|at\s+\d[^.,;]{0,3}\d{0,2}\s?(?:[ap]\.?m\.?)?))?")]
    private static partial Regex Came();

    // "Apologies for lateness were received from Councillor Reed"
    [GeneratedRegex(@"\bApologies for late(?:ness| arrival)[^.]{0,60}?\b(?:from|by)\s+(?<who>[^.]+)", RegexOptions.IgnoreCase)]
    private static partial Regex Apology();
}
