using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>Takes the mark-up out of one line of text or Markdown: tags, entities, emphasis, links.</summary>
public static partial class Markup
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("<&*_[\\");

    public static string Strip(string line)
    {
        if (!line.AsSpan().ContainsAny(Marks))
            return line;
        var text = Link().Replace(line, "${label}");
        text = Tag().Replace(text, "");
        text = Emphasis().Replace(text, "${inner}");
        text = WebUtility.HtmlDecode(text);
        return Escape().Replace(text, "${mark}");
    }

    /// <summary>True where the whole line is emphasised as strong ("**1. Apologies**").</summary>
    public static bool IsStrong(string line) => Strong().IsMatch(line.Trim());

    // "[the agenda](http://example.org/a)" → "the agenda"
    [GeneratedRegex(@"!?\[(?<label>[^\]\[]*)\]\((?:https?:|mailto:|/|#)[^)\s]*\)")]
    private static partial Regex Link();

    // "<b>", "</td>", "<br/>"; not "<10% of cohort"
    [GeneratedRegex(@"</?[A-Za-z][A-Za-z0-9]*(?:\s[^<>]*)?/?>")]
    private static partial Regex Tag();

    // "**bold**" → "bold", "*slanted*" → "slanted"; not "5 * 3" or "CIN* for"
    [GeneratedRegex(@"(?<mark>\*{1,3})(?=\S)(?<inner>[^*\n]+?)(?<=\S)\k<mark>")]
    private static partial Regex Emphasis();

    // "\*" → "*"
    [GeneratedRegex(@"\\(?<mark>[\\`*_{}\[\]()#+.!|>-])")]
    private static partial Regex Escape();

    // "**Contact Officer:**", "<b>SUBJECT:</b>"
    [GeneratedRegex(@"^(?:\*\*[^*]+\*\*|<b>[^<]+</b>)$")]
    private static partial Regex Strong();
}
