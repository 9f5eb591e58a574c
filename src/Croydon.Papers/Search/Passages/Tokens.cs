using System.Globalization;
using System.Text;

namespace Croydon.Papers.Search.Passages;

/// <summary>Words of a text as the index sees them: runs of letters and digits, lower case, without accents.</summary>
public static class Tokens
{
    private const int Longest = 64;

    public static IEnumerable<string> Of(string text)
    {
        var word = new StringBuilder();
        foreach (var c in Ascii.IsValid(text) ? text : text.Normalize(NormalizationForm.FormD))
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
