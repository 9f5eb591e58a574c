using System.Text;

namespace Croydon.Papers.Layout.Flow;

/// <summary>Joins lines into running text, and words that were broken at a line's end.</summary>
internal static class LineEnds
{
    private const char SoftHyphen = '\u00AD';

    /// <param name="vocabulary">Lower-case words of the whole paper: a joined word that it knows was broken by the line, not spelt with a hyphen.</param>
    public static string Join(IReadOnlyList<string> lines, ISet<string> vocabulary)
    {
        var text = new StringBuilder();
        foreach (var line in lines)
        {
            if (text.Length == 0)
            {
                text.Append(line);
            }
            else if (text[^1] == SoftHyphen)
            {
                text.Length--;
                text.Append(line);
            }
            else if (IsBroken(text, line))
            {
                if (vocabulary.Contains(LastWord(text) + FirstWord(line)))
                    text.Length--;
                text.Append(line);
            }
            else
            {
                text.Append(' ').Append(line);
            }
        }

        return text.ToString();
    }

    /// <summary>Lower-case words of letters, without the punctuation around them.</summary>
    public static string Key(string word) => word.Trim('.', ',', ';', ':', '(', ')', '‘', '’', '“', '”', '\'', '"').ToLowerInvariant();

    private static bool IsBroken(StringBuilder text, string next) =>
        text.Length > 1 && text[^1] is '-' or '\u2010' && char.IsLetter(text[^2]) && next.Length > 0 && char.IsLower(next[0]);

    private static string LastWord(StringBuilder text)
    {
        var from = text.Length - 1;
        while (from > 0 && !char.IsWhiteSpace(text[from - 1]))
            from--;
        return Key(text.ToString(from, text.Length - 1 - from));
    }

    private static string FirstWord(string line)
    {
        var end = line.AsSpan().IndexOfAny(' ', '\t');
        return Key(end < 0 ? line : line[..end]);
    }
}
