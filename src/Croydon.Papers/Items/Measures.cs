using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items;

/// <summary>Divides the words of a cell that lists several things: mitigations, controls, performance measures.</summary>
public static partial class Measures
{
    /// <summary>At bullets and numbers, else where sentences begin alike ("Development of a … . Development of a …"); one piece otherwise, none where the cell is empty.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var marked = Marked().Split(text).Select(Fold.Spaces).Where(t => t.Length > 0).ToList();
        if (marked.Count != 1)
            return marked;
        var sentences = SentenceEnd().Split(marked[0]);
        return sentences.Length > 1 && sentences.Select(FirstWord).Distinct(StringComparer.OrdinalIgnoreCase).Count() == 1 ? sentences : marked;
    }

    private static string FirstWord(string sentence) => sentence.Split(' ', 2)[0];

    // "• one • two", "✓ one ✓ two", "1. one 2. two", "a) one b) two"
    [GeneratedRegex(@"(?:^|\s)(?:[•●○▪■➢►✓\uF0B7\uF0A7\uF0D8\uF0FC]\s*|\(?(?:\d{1,2}|[a-h])[.)]\s+(?=\p{Lu}))|[•●✓\uF0B7\uF0A7\uF0D8\uF0FC]\s*")]
    private static partial Regex Marked();

    // "(e.g. visits). Development": the full stop of a sentence, not of "e.g."
    [GeneratedRegex(@"(?<=[\p{L})]{2}\.)\s+(?=\p{Lu})")]
    private static partial Regex SentenceEnd();
}
