using System.Text.RegularExpressions;

namespace Croydon.Papers.App.Papers;

/// <summary>Cuts a text at the words of a question, so that the page can mark them.</summary>
public sealed partial class Marked
{
    private const int Shortest = 2;
    private readonly Regex? _words;

    public Marked(string? query)
    {
        var words = Word().Matches(query ?? "").Select(m => m.Value).Where(w => w.Length >= Shortest && w is not "AND" and not "OR" and not "NOT")
            .Distinct(StringComparer.OrdinalIgnoreCase).Take(20).Select(w => Regex.Escape(Stem(w)) + @"\w*").ToList();
        _words = words.Count == 0 ? null : new Regex($@"\b(?:{string.Join('|', words)})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
    }

    /// <summary>The text in order; true where the piece is one of the words.</summary>
    public IEnumerable<(string Text, bool IsHit)> Cut(string text)
    {
        var at = 0;
        foreach (Match match in _words?.Matches(text) ?? Enumerable.Empty<Match>())
        {
            if (match.Index > at)
                yield return (text[at..match.Index], false);
            yield return (match.Value, true);
            at = match.Index + match.Length;
        }

        if (at < text.Length)
            yield return (text[at..], false);
    }

    /// <summary>Without the plural's ending, so that "caseloads" marks "caseload".</summary>
    private static string Stem(string word) => word.Length > 4 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;

    // "return", "CP5", "O'Neill"
    [GeneratedRegex(@"\w+(?:['’]\w+)*")]
    private static partial Regex Word();
}
