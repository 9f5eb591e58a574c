using System.Globalization;
using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Reports;

/// <summary>Tells a section's title from a numbered paragraph.</summary>
internal static partial class SectionHeadings
{
    private const int LongestTitle = 140;
    private const int MostWords = 12;

    /// <summary>The number and title of a section that starts at the step; null where none does. The number is null for a title without one.</summary>
    public static (string? Number, string Title)? Read(Step step)
    {
        if (!step.Starts || step.Row is not null || step.Text.Length > LongestTitle)
            return null;
        var whole = step.Block.Kind == BlockKind.Heading || (step.Block.Lines.Count == 2 && IsCapitals(step.Block.Text)) ? step.Block.FullText : step.Text;
        var (marker, text) = Numbered().Match(whole) is { Success: true } m
            ? (m.Groups["number"].Value.TrimEnd('.'), m.Groups["title"].Value.Trim())
            : (null, whole.Trim());
        if (text.Length == 0 || !IsTitle(step, marker, text))
            return null;
        return (marker, text.TrimEnd(':', ' '));
    }

    public static bool Looks(Step step) => Read(step) is { Number: not null };

    /// <summary>True where the title is one by its look: a heading or capitals; else only its number and its brevity speak for it.</summary>
    public static bool IsPlain(Step step) => step.Block.Kind == BlockKind.Heading || IsCapitals(step.Text) || IsBold(step);

    /// <summary>Whether a number may follow: "2" after "1.3", "1.4" after "1.3"; a list's "1." inside section 2 may not.</summary>
    public static bool Follows(string? last, string number)
    {
        if (last is null)
            return true;
        var (a, b) = (last.Split('.'), number.Split('.'));
        var (top, next) = (int.Parse(a[0], CultureInfo.InvariantCulture), int.Parse(b[0], CultureInfo.InvariantCulture));
        return b.Length == 1 ? next == top + 1 : next == top || next == top + 1;
    }

    /// <summary>Whether a number's section comes before the last one's: a list's, not the report's.</summary>
    public static bool GoesBack(string? last, string number) =>
        last is not null && int.Parse(number.Split('.')[0], CultureInfo.InvariantCulture) < int.Parse(last.Split('.')[0], CultureInfo.InvariantCulture);

    private static bool IsTitle(Step step, string? number, string text)
    {
        if (step.Block.Kind == BlockKind.Heading)
            return !Markers.IsBullet(step.Block.Marker);
        if (IsCapitals(text) && step.Block.Lines.Count <= 2)
            return number is not null || (text.Contains(' ', StringComparison.Ordinal) && !text.Any(char.IsDigit));
        if (number is null || step.Block.Lines.Count > 2 || text[^1] is '.' or ';' or ',' or ':')
            return false;
        return char.IsUpper(text[0]) && text.Count(c => c == ' ') < MostWords && (IsBold(step) || step.Block.Lines.Count == 1);
    }

    private static bool IsCapitals(string text) => text.Any(char.IsLetter) && !text.Any(char.IsLower);

    private static bool IsBold(Step step) => step.Line is { Words.Count: > 0 } line && line.Words.All(w => w.Bold);

    // "1. EXECUTIVE SUMMARY", "2.1 Overview of progress", "3 Conclusions", "1 | Introduction"
    [GeneratedRegex(@"^(?<number>\d{1,2}(?:\.\d{1,2}){0,3}\.?)(?:\s*[|)]\s*|\s+)(?<title>[\p{Lu}‘'“""].*)$")]
    private static partial Regex Numbered();
}
