using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Reports;

/// <summary>The marks in front of recommendations: "1.", "(2)", "iii)", "b.", "1.1", bullets.</summary>
internal static partial class ListMarks
{
    private static readonly string[] Romans = ["i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii"];

    /// <summary>The mark, its style ("#)", "i)", "a.", "#.#", "•") and the text after it; a bullet in front of a number ("- i) Note") is passed over; null where the line has none.</summary>
    public static (string Mark, string Style, string Text)? Read(string line)
    {
        var match = Mark().Match(line);
        if (!match.Success)
            return null;
        var mark = match.Groups["mark"].Value;
        var rest = line[match.Length..].Trim();
        return StyleOf(mark) == "•" && Read(rest) is { } numbered ? numbered : (mark, StyleOf(mark), rest);
    }

    /// <summary>Cuts "i) Note … ii) Agree …" where the marks count on from the first; a text without such a run comes back whole.</summary>
    public static IEnumerable<string> CutInline(string text)
    {
        var starts = new List<int>();
        string? style = null;
        foreach (Match match in Inline().Matches(text))
        {
            var mark = match.Groups["mark"].Value;
            style ??= StyleOf(mark);
            if (StyleOf(mark) == style && Ordinal(mark) == (style == "•" ? 0 : starts.Count + 1))
                starts.Add(match.Groups["mark"].Index);
            else if (starts.Count == 0)
                style = null;
        }

        if (starts.Count < 2)
            return [text];
        return starts.Prepend(0).Zip(starts.Append(text.Length)).Where(p => p.Second > p.First).Select(p => text[p.First..p.Second].Trim()).Where(t => t.Length > 0);
    }

    private static string StyleOf(string mark)
    {
        if (Markers.IsBullet(mark) || mark is "o" or "◼")
            return "•";
        var core = mark.Trim('(', ')', '.');
        var kind = Decimal().IsMatch(core) ? "#.#" : char.IsDigit(core[0]) ? "#" : char.IsUpper(core[0]) ? "A" : Romans.Contains(core) ? "i" : "a";
        return (mark[0] == '(' ? "(" : "") + kind + (mark[^1] is ')' ? ")" : "");
    }

    /// <summary>"iii)" → 3, "b." → 2, "2)" → 2; 0 for bullets and decimals.</summary>
    private static int Ordinal(string mark)
    {
        var core = mark.Trim('(', ')', '.');
        if (core.Length == 0 || StyleOf(mark) is "•" || Decimal().IsMatch(core))
            return 0;
        if (int.TryParse(core, System.Globalization.CultureInfo.InvariantCulture, out var number))
            return number;
        var roman = Array.IndexOf(Romans, core);
        return roman >= 0 ? roman + 1 : char.ToLowerInvariant(core[0]) - 'a' + 1;
    }

    // "1.", "(2)", "3)", "iii)", "(a)", "b.", "A.", "1.1", "• ", "◼ "
    [GeneratedRegex(@"^\s*(?<mark>\d{1,2}(?:\.\d{1,2})+\.?|\(\d{1,2}\)|\d{1,2}[.)]|\((?:[a-z]|[ivx]{1,5})\)|(?:[a-z]|[ivx]{1,5})[.)]|[A-Z][.)]|[•●○◦▪▫■□◼◆➢➤►‣⁃∙·–—\-\uF0B7\uF0A7\uF0D8\uF0FC]|o(?=\s))\s+(?=\S)")]
    private static partial Regex Mark();

    // " i) ", " (2) ", " b) ", "• " inside a line
    [GeneratedRegex(@"(?<=^|\s)(?<mark>\(?(?:\d{1,2}|[a-z]|[ivx]{1,5}|[A-Z])\)|\d{1,2}\.|[•●▪■◼\uF0B7\uF0A7])\s+(?=\S)")]
    private static partial Regex Inline();

    // "1.1", "8.1.2"
    [GeneratedRegex(@"^\d+\.\d")]
    private static partial Regex Decimal();
}
