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
                return Times.First(lines[i].Text[match.Index..])?.Time ?? (i + 1 < lines.Count ? Times.First(lines[i + 1].Text)?.Time : null);
        return null;
    }

    /// <summary>True for what closes minutes and belongs to no entry: the end, signatures.</summary>
    public static bool IsClosing(string text) => Ended().IsMatch(text) && text.Length < 160 || Signature().IsMatch(text);

    // "The meeting ended at 9.40 pm", "Meeting closed: 20:10", "CLOSE OF MEETING 8.10 PM", "The Chair closed the meeting at"
    [GeneratedRegex(@"\bmeeting (?:was )?(?:then )?(?:ended|closed|finished|concluded|terminated|rose|was declared closed)\b|\b(?:close|end) of (?:the )?meeting\b|\bclosed the meeting\b|^(?:duration of meeting|finish(?:ed)? time|time (?:ended|finished)|meeting ends)\b|\btime ended\b|\bmeeting ended\b", RegexOptions.IgnoreCase)]
    private static partial Regex Ended();

    // "Signed:", "CHAIR ………", "Date:", "| Signed: | |"
    [GeneratedRegex(@"^(?:\|?\s*)?(?:Signed|Chair(?:man|person)?|Date|Dated|Minutes signed)\s*(?:[:|].{0,40}|[._…\s]*)$", RegexOptions.IgnoreCase)]
    private static partial Regex Signature();
}
