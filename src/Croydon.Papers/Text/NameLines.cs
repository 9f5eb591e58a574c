using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>Puts the lines of a list of names together.</summary>
internal static partial class NameLines
{
    /// <summary>A line that ends without a comma ends a name, unless the next one goes on in small letters or inside brackets.</summary>
    /// <param name="newList">The line begins another list: it is parted from what went before.</param>
    public static string Join(string text, string line, bool newList = false)
    {
        if (text.Length == 0 || line.Length == 0)
            return text + line;
        if (newList)
            return $"{text}; {line}";
        var goesOn = text[^1] is ',' or ';' || text.EndsWith(" and", StringComparison.Ordinal) || char.IsLower(line[0]) || line[0] is '('
            || text.Count(c => c == '(') > text.Count(c => c == ')');
        return !goesOn && (text.EndsWith(')') || Titled().IsMatch(line) || IsWithOffice(line) || (IsWhole(line) && IsWhole(text[(text.LastIndexOfAny([',', ';']) + 1)..]))) ? $"{text}; {line}" : $"{text} {line}";
    }

    /// <summary>A line that is one name, not the second half of one.</summary>
    private static bool IsWhole(string line) => PersonNames.Single(line) is { } person && person.Name.Contains(' ', StringComparison.Ordinal);

    /// <summary>"Jane Field, Head of Roads", "Jane Field – Head of Roads": one person and the office, nobody else.</summary>
    private static bool IsWithOffice(string line) => PersonNames.Single(line) is { Role: not null } person && person.Name.Contains(' ', StringComparison.Ordinal);

    // the start of a person's name with a title
    [GeneratedRegex(@"^(?:(?:County |District |Borough |City |Town |Parish )?Councillors?|Cllrs?|Mr|Mrs|Ms|Miss|Dr|Mayor|Sir|Dame|Rev)\b")]
    private static partial Regex Titled();
}
