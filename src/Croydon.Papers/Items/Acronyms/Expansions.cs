using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Acronyms;

/// <summary>Finds short forms beside their expansions in a text.</summary>
internal static partial class Expansions
{
    private const int ShortestLong = 2;

    public static IEnumerable<(string Short, string Long, int At)> In(string text)
    {
        foreach (Match match in Bracketed().Matches(text))
        {
            if (Before(text[..match.Index], match.Groups["short"].Value) is { } found)
                yield return (match.Groups["short"].Value, found, match.Index);
        }

        foreach (Match match in Outside().Matches(text))
        {
            if (Whole(match.Groups["long"].Value, match.Groups["short"].Value))
                yield return (match.Groups["short"].Value, match.Groups["long"].Value, match.Index);
        }
    }

    /// <summary>The two cells of a glossary, or the two sides of "RHI – Return Home Interview".</summary>
    public static (string Short, string Long)? Pair(string shorter, string longer)
    {
        var (s, l) = (shorter.Trim(' ', ':', '-', '–'), FirstClause().Match(longer.Trim()).Value.Trim());
        return ShortForm().IsMatch(s) && Whole(l, s) ? (s, l) : null;
    }

    public static (string Short, string Long)? Line(string text) =>
        Glossary().Match(text) is { Success: true } m ? Pair(m.Groups["short"].Value, m.Groups["long"].Value) : null;

    private static string? Before(string text, string shorter)
    {
        var clause = text[(text.LastIndexOfAny(['(', ')', ';', ':', '\n', '•', '|', '"', '“', '”']) + 1)..];
        var words = Fold.Spaces(clause).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var at = Initials.Ending([.. words.Select(Bare)], Letters(shorter));
        return at < 0 || IsOneShortWord(words[at..]) ? null : string.Join(' ', words[at..]).Trim(',', '.', '‘', '’', '\'', '“', '”');
    }

    private static bool Whole(string longer, string shorter)
    {
        var words = Fold.Spaces(longer).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 0 && !IsOneShortWord(words) && Initials.Ending([.. words.Select(Bare)], Letters(shorter)) == 0;
    }

    /// <summary>"Telecare (Tel)" is a cut word, no acronym; "multi-agency" counts as two.</summary>
    private static bool IsOneShortWord(string[] words) => string.Join(' ', words).Split([' ', '-', '‑'], StringSplitOptions.RemoveEmptyEntries).Length < ShortestLong;

    private static string Bare(string word) => word.Trim(',', '.', ';', ':', '‘', '’', '\'', '“', '”', '"', '*', '!', '?', '(', ')', '[', ']');

    /// <summary>The letters to be spelt: without marks and without the s of a plural ("CPC's" → "CPC").</summary>
    private static string Letters(string shorter)
    {
        var stem = Plural().Replace(shorter, "");
        return string.Concat(stem.Where(char.IsLetter));
    }

    // "(RHI)", "(the “KCP”)", "(CPC's)", "(“SPoC”)", "(HR&OD)"
    [GeneratedRegex(@"\(\s*(?:(?:hereafter|hereinafter|known as|or|the)\s+)*[“""‘']?(?<short>[A-Z][A-Za-z&/+.-]{0,9}[A-Z&][A-Za-z]{0,3}(?:['’]s)?)[”""’']?\s*[);,]")]
    private static partial Regex Bracketed();

    // "AFT (Association of Family Therapy)"
    [GeneratedRegex(@"\b(?<short>[A-Z][A-Za-z&]{0,8}[A-Z]s?)\s+\((?:the\s+)?(?<long>[A-Za-z][^()]{4,90})\)")]
    private static partial Regex Outside();

    // "RHI – Return Home Interview", "RHI: Return Home Interview"
    [GeneratedRegex(@"^(?<short>[A-Z][A-Za-z&/]{0,9}[A-Z]s?)\s*(?:[–—=:]|\s-)\s+(?<long>\p{Lu}[^.;:()]{4,90}?)\.?$")]
    private static partial Regex Glossary();

    // "RHI", "HMICFRS", "DfE"
    [GeneratedRegex(@"^[A-Z][A-Za-z&/]{0,9}[A-Z]s?$")]
    private static partial Regex ShortForm();

    // "Return Home Interview – offered to …" → "Return Home Interview"
    [GeneratedRegex(@"^[^.;:()–]{4,90}")]
    private static partial Regex FirstClause();

    // "RHIs", "CPC's"
    [GeneratedRegex(@"(?<=[A-Z])['’]?s$")]
    private static partial Regex Plural();
}
