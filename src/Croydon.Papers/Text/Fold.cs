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

    /// <summary>Compatibility forms, homoglyphs, quotes, dashes and white space made one; lower case.</summary>
    public static string Key(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var c in text.Normalize(NormalizationForm.FormKC))
        {
            var at = From.IndexOf(c, StringComparison.Ordinal);
            folded.Append(at < 0 ? c : To[at]);
        }

        return Spaces(folded.ToString()).ToLowerInvariant();
    }
}
