using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>Divides a paragraph into sentences.</summary>
public static partial class Sentences
{
    /// <summary>In order, each with its stop; a full stop inside a figure, a reference or an abbreviation ends none.</summary>
    public static IReadOnlyList<string> Of(string paragraph) =>
        [.. End().Split(paragraph).Select(s => s.Trim()).Where(s => s.Length > 0)];

    // after ". " before a capital, not after "No.", "Cllr.", "e.g.", "i.e.", "St."
    [GeneratedRegex(@"(?<=[.!?]['’”)\]]?)(?<!\b(?:No|Nos|Cllr|Mr|Mrs|Ms|Dr|St|vs|approx|e\.g|i\.e|etc|para|p|pp)\.)\s+(?=[""“‘'(\[]?\p{Lu}|\d)")]
    private static partial Regex End();
}
