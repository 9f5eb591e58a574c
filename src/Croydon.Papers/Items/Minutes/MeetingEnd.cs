using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Minutes;

/// <summary>When the meeting ended, and the lines for signatures after that.</summary>
internal static partial class MeetingEnd
{
    /// <summary>Null where the minutes do not say.</summary>
    public static TimeOnly? Of(IReadOnlyList<FlowLine> lines)
    {
        for (var i = lines.Count - 1; i >= 0; i--)
            if (Ended().Match(lines[i].Text) is { Success: true } match)
                return Times.First(lines[i].Text[LastVerb().Match(lines[i].Text, match.Index).Index..])?.Time ?? (i + 1 < lines.Count ? Times.First(lines[i + 1].Text)?.Time : null);
        return null;
    }

    /// <summary>True for what closes minutes and belongs to no entry: the end, signatures.</summary>
    public static bool IsClosing(string text) => Ended().IsMatch(text) && text.Length < 160 || Signature().IsMatch(text);

    // "The meeting ended at 9.40 pm", "Meeting closed: 20:10", "CLOSE OF MEETING 8.10 PM", "The Chair closed the meeting at", "(Meeting commenced 10.00 am and concluded 12.15 pm)"
    [GeneratedRegex(@"\bmeeting (?:was )?(?:then )?(?:ended|closed|finished|concluded|terminated|rose|was declared closed)\b|\b(?:close|end) of (?:the )?meeting\b|\bclosed the meeting\b|^(?:duration of meeting|finish(?:ed)? time|time (?:ended|finished)|meeting ends)\b|\btime ended\b|\bmeeting\b.{0,60}?(?:\band\b|,)\s*(?:ended|closed|finished|concluded|terminated)\s+(?:at\s+)?(?=\d)", RegexOptions.IgnoreCase)]
    private static partial Regex Ended();

    // the last word for an end in "commenced at 10.00 am and concluded at 12.15 pm"
    [GeneratedRegex(@"\b(?:ended|closed?|finish\w*|concluded|terminated|rose|ends?|duration|declared)\b(?!.*\b(?:ended|closed|finished|concluded|terminated|rose)\b)", RegexOptions.IgnoreCase)]
    private static partial Regex LastVerb();

    // "Signed:", "CHAIR ………", "Date:", "| Signed: | |", "COUNCILLOR G REED", "Draft minutes to be approved at the meeting"
    [GeneratedRegex(@"^(?:\|?\s*)?(?:Signed|SIGNED|Chair|CHAIR|Chairman|CHAIRMAN|Chairperson|Mayor|Date|DATE|Dated|Minutes signed)\b(?: (?i:by the chair(?:man|person)?))?\s*(?:[:|].{0,40}|[._…\s]*(?<![^._…]\.)|[._…]{3,}.{0,80})$|^COUNCILLOR\s+(?:\p{L}+\s+){1,3}\p{Lu}[\p{L}'’-]+$|^Draft minutes to be (?:approved|confirmed)\b")]
    private static partial Regex Signature();
}
