using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items;

/// <summary>Says what a column holds by the words of its header: a table of phrases for each role, so that another council's wording is one more phrase.</summary>
/// <param name="entries">Phrases in lower case without punctuation. Order matters: of "Mitigation owner" the owner must come before the mitigation.</param>
public sealed partial class ColumnVocabulary<TRole>(params (TRole Role, string[] Phrases)[] entries)
    where TRole : struct, Enum
{
    private const int LongestTitle = 14;
    private const int LongestForInside = 7;

    /// <summary>The role whose phrase is the whole title; else the first role with a phrase at its start or, in a short title, inside it; null where none is.</summary>
    public TRole? RoleOf(string title)
    {
        var words = Words(title);
        var count = words.Count(c => c == ' ') + 1;
        if (words.Length == 0 || count > LongestTitle)
            return null;
        return First(p => string.Equals(words, p, StringComparison.Ordinal))
            ?? First(p => words.StartsWith(p + " ", StringComparison.Ordinal) || (count <= LongestForInside && $"{words} ".Contains($" {p} ", StringComparison.Ordinal)));
    }

    /// <summary>The role whose phrase is the whole label, marks and brackets aside; null where none is.</summary>
    public TRole? RoleOfWhole(string label) => Words(label) is { Length: > 0 } words ? First(p => string.Equals(words, p, StringComparison.Ordinal)) : null;

    private TRole? First(Func<string, bool> fits)
    {
        foreach (var (role, phrases) in entries)
        {
            if (Array.Exists(phrases, p => fits(p)))
                return role;
        }

        return null;
    }

    private static string Words(string title) =>
        Fold.Spaces(Mark().Replace(Bracketed().Replace(Fold.Key(title), " "), " "));

    // "Likelihood (1-5)", "Lead (s)"
    [GeneratedRegex(@"\([^)]*\)")]
    private static partial Regex Bracketed();

    // the slash of "Risk/issue", the "s" of "Mitigation/s"
    [GeneratedRegex(@"[^\p{L}\p{N}#£]+(?:s\b)?")]
    private static partial Regex Mark();
}
