using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Layout.Flow;

/// <summary>What a line opens with: a bullet, a number, a label.</summary>
internal static partial class LineStart
{
    private const double HangingGap = 0.45;

    /// <summary>Letters that Word's bullet fonts (Courier New, Wingdings) leave in the text layer where a bullet is seen.</summary>
    private static readonly HashSet<string> BulletLetters = ["o", "§", "Ø", "ü", "q", "v", "à"];

    private static readonly HashSet<string> MisreadBullets = ["e", "«", "»", "¢", "©", "®", "°"];

    /// <summary>Number or bullet in front; null where there is none or nothing follows it.</summary>
    public static string? MarkerOf(Line line)
    {
        if (line.Words.Count > 1 && BulletLetters.Contains(line.Words[0].Text) && (IsSetOff(line) || line.Words[0].Text == "o"))
            return line.Words[0].Text;
        if (line.Words[0].Confidence < 1 && Markers.MisreadBullet(line.Text) is { } misread)
            return misread;
        return Markers.Split(line.Text).Marker is { } marker && line.Text.StartsWith(marker, StringComparison.Ordinal) ? marker
            : IsSetOff(line) && char.IsLetter(line.Words[1].Text[0]) && SetOffNumber().IsMatch(line.Words[0].Text) ? line.Words[0].Text
            : null;
    }

    public static bool IsBullet(string marker) => Markers.IsBullet(marker) || BulletLetters.Contains(marker) || MisreadBullets.Contains(marker);

    /// <summary>Letters and small Roman numerals count the points of a list; numbers count paragraphs and headings.</summary>
    public static bool IsListLetter(string marker) => ListLetter().IsMatch(marker);

    /// <summary>The first word stands before a tab or a hanging indent, so it is no part of the sentence.</summary>
    public static bool IsSetOff(Line line) =>
        line.Words.Count > 1 && line.Words[1].Box.X0 - line.Words[0].Box.X1 > HangingGap * line.Words[0].Box.Height;

    /// <summary>"Contact officer: A N Other": a few words, a colon, and a value or nothing.</summary>
    public static bool IsLabel(string text) => Label().IsMatch(text);

    // "(a)", "b)", "iv.", "(ii)"
    [GeneratedRegex(@"^(?:\([a-z]{1,4}\)|[a-z]{1,4}[.)])$")]
    private static partial Regex ListLetter();

    // "1", "12", "1.1", "3.10.1", "284", where a tab follows
    [GeneratedRegex(@"^\d{1,3}(?:\.\d{1,3}){0,3}\.?$")]
    private static partial Regex SetOffNumber();

    // "Lead officer:", "Date of meeting: 3 May", "Wards affected - All"? no: a colon is asked for
    [GeneratedRegex(@"^\p{Lu}[\p{L}\p{N}'’/&()\-.,]*(?:\s[\p{L}\p{N}'’/&()\-.]+){0,5}\s?:(?:\s|$)")]
    private static partial Regex Label();
}
