using System.Text;

namespace Croydon.Papers.Text;

/// <summary>Foldings for comparing: never for showing, since a citation keeps the paper's own characters.</summary>
public static class Fold
{
    // Greek and Cyrillic capitals that recognisers and fonts put into Latin words, then typographic marks.
    private const string From = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧАВЕКМНОРСТХ‘’“”–—‐‑−\u00A0";
    private const string To = "ABEZHIKMNOPTYXABEKMHOPCTX''\"\"-----\u0020";

    /// <summary>White space runs become one space; ends trimmed.</summary>
    public static string Spaces(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!char.IsWhiteSpace(c))
                folded.Append(c);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString().TrimEnd();
    }

    /// <summary>Greek and Cyrillic capitals that stand for Latin ones, typographic quotes and dashes made plain; length and case stay.</summary>
    public static string Latin(string text) => string.Concat(text.Select(Plain));

    /// <summary>Compatibility forms, homoglyphs, quotes, dashes and white space made one; lower case.</summary>
    public static string Key(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            folded.Append(Plain(c));
        }

        return Spaces(folded.ToString()).ToLowerInvariant();
    }

    private static char Plain(char c) => c < '\u0080' || From.IndexOf(c, StringComparison.Ordinal) is not (>= 0 and var at) ? c : To[at];
}
