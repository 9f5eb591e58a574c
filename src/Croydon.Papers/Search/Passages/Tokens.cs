using System.Globalization;
using System.Text;

namespace Croydon.Papers.Search.Passages;

/// <summary>Words of a text as the index sees them: runs of letters and digits, lower case, without accents.</summary>
public static class Tokens
{
    private const int Longest = 64;

    public static IEnumerable<string> Of(string text) => Ascii.IsValid(text) ? OfAscii(text) : OfAny(text.Normalize(NormalizationForm.FormD));

    /// <summary>Where the words of a text stand that holds ASCII only.</summary>
    internal static IEnumerable<(int Start, int Length)> PlacesInAscii(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            var start = at;
            while (at < text.Length && char.IsAsciiLetterOrDigit(text[at]))
                at++;
            if (at - start is > 0 and <= Longest)
                yield return (start, at - start);
        }
    }

    private static IEnumerable<string> OfAscii(string text) => PlacesInAscii(text).Select(p => text.Substring(p.Start, p.Length).ToLowerInvariant());

    private static IEnumerable<string> OfAny(string text)
    {
        var word = new StringBuilder();
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
            {
                word.Append(char.ToLowerInvariant(c));
            }
            else if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && word.Length > 0)
            {
                if (word.Length <= Longest)
                    yield return word.ToString();
                word.Clear();
            }
        }

        if (word.Length is > 0 and <= Longest)
            yield return word.ToString();
    }
}
