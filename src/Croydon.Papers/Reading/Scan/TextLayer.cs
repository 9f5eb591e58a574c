using Croydon.Papers.Documents;

namespace Croydon.Papers.Reading.Scan;

/// <summary>Judges the text layer of a page: good, too thin to be the page's text, or garbage.</summary>
internal static class TextLayer
{
    private const int ThinLetters = 60;
    private const int EnoughPairs = 120;
    private const double LeastCommonPairs = 0.12;
    private const double MostUnreadable = 0.25;

    /// <summary>The twenty commonest letter pairs of English (P. Norvig, English letter frequency counts, 2013): a quarter to a third of all pairs in English prose.</summary>
    private static readonly HashSet<(char, char)> CommonPairs =
        [.. "th he in er an re on at en nd ti es or te of ed is it al ar".Split(' ').Select(p => (p[0], p[1]))];

    /// <summary>So little that it may be a stamp on a scanned page.</summary>
    public static bool IsThin(Page page) => page.Words.Sum(w => w.Text.Count(char.IsLetterOrDigit)) < ThinLetters;

    /// <summary>
    /// True where a wrong character map makes the letters improbable for English, or most characters have no meaning.
    /// Needs some running text to be sure: tables of codes and figures are not garbage.
    /// </summary>
    public static bool IsGarbage(Page page)
    {
        int pairs = 0, common = 0, unreadable = 0, characters = 0;
        foreach (var word in page.Words)
        {
            characters += word.Text.Length;
            unreadable += word.Text.Count(IsUnreadable);
            for (var i = 1; i < word.Text.Length; i++)
            {
                if (!char.IsLetter(word.Text[i - 1]) || !char.IsLetter(word.Text[i]))
                    continue;
                pairs++;
                common += CommonPairs.Contains((char.ToLowerInvariant(word.Text[i - 1]), char.ToLowerInvariant(word.Text[i]))) ? 1 : 0;
            }
        }

        return (characters >= ThinLetters && unreadable > MostUnreadable * characters) || (pairs >= EnoughPairs && common < LeastCommonPairs * pairs);
    }

    /// <summary>No character of any writing: control, private use, replacement.</summary>
    private static bool IsUnreadable(char c) =>
        c is '\uFFFD' or < ' ' || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.Control;
}
