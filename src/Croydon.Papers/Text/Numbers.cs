using System.Globalization;
using System.Text.RegularExpressions;

namespace Croydon.Papers.Text;

/// <summary>Reads the figures of cells and sentences: percentages, counts, money, days, bounds. Invariant: comma groups, point decimals.</summary>
public static partial class Numbers
{
    private const string Figure = @"(?<sign>[-−–](?=[\d£.]))?(?<pound>£\s?)?(?<sign>[-−](?=\d))?(?<number>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|\.\d+)(?:\s?(?<scale>k|m|bn|million|billion|thousand)(?!\p{L}))?(?:\s?(?<percent>%|per\s?cent\b)|\s(?<days>days?)\b)?";
    private const string Comparing = @"<=|>=|[<>≤≥~]|just under|just over|less than|fewer than|more than|no more than|at least|at most|up to|almost|nearly|about|around|approximately|circa|c\.|under|over|below|above";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // what a recogniser makes of the rules around a cell
    private static readonly char[] Strays = [' ', '|', '[', ']', '{', '}', '«', '»', '_', '=', '\'', '‘', '’', '`'];

    private static readonly Dictionary<string, string> Comparisons = new(StringComparer.OrdinalIgnoreCase)
    {
        ["<"] = "<", ["under"] = "<", ["below"] = "<", ["less than"] = "<", ["fewer than"] = "<",
        ["<="] = "≤", ["≤"] = "≤", ["up to"] = "≤", ["at most"] = "≤", ["no more than"] = "≤",
        [">"] = ">", ["over"] = ">", ["above"] = ">", ["more than"] = ">",
        [">="] = "≥", ["≥"] = "≥", ["at least"] = "≥",
        ["~"] = "~", ["c."] = "~", ["circa"] = "~", ["about"] = "~", ["around"] = "~", ["approximately"] = "~", ["just under"] = "~", ["just over"] = "~", ["almost"] = "~", ["nearly"] = "~",
    };

    private static readonly Dictionary<string, decimal> Scales = new(StringComparer.OrdinalIgnoreCase)
    {
        ["k"] = 1e3m, ["thousand"] = 1e3m, ["m"] = 1e6m, ["million"] = 1e6m, ["bn"] = 1e9m, ["billion"] = 1e9m,
    };

    /// <summary>The figure of a cell that holds one; null for words, dates, ranges and anything else.</summary>
    public static Quantity? Read(string text)
    {
        var match = Whole().Match(Fold.Spaces(text).Trim(Strays));
        return match.Success ? From(match) : null;
    }

    /// <summary>All figures of a sentence, in order, with where they start.</summary>
    public static IEnumerable<(Quantity Quantity, int Index, string Raw)> In(string text) =>
        Inside().Matches(text).Where(m => !IsPartOfWord(text, m)).Select(m => (From(m), m.Index, m.Value));

    private static Quantity From(Match match)
    {
        var digits = match.Groups["number"].Value.Replace(",", "", StringComparison.Ordinal);
        var value = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        if (match.Groups["scale"] is { Success: true } scale)
            value *= Scales[scale.Value];
        var negative = match.Groups["sign"].Success;
        return new Quantity(negative ? -value : value, UnitOf(match), digits.IndexOf('.', StringComparison.Ordinal) is >= 0 and var at ? digits.Length - at - 1 : 0)
        {
            Comparison = match.Groups["comparison"] is { Success: true } words ? Comparisons.GetValueOrDefault(words.Value.Trim()) : null,
            Note = match.Groups["note"] is { Success: true, Value: var note } ? note.Trim() : null,
        };
    }

    private static QuantityUnit? UnitOf(Match match) =>
        match.Groups["percent"].Success ? QuantityUnit.Percent
        : match.Groups["pound"].Success ? QuantityUnit.Pounds
        : match.Groups["days"].Success ? QuantityUnit.Days
        : null;

    // The 3 of "CP3", the 4 of "2.4.1" and the 17 of "Apr-17" are no figures of their own.
    private static bool IsPartOfWord(string text, Match match)
    {
        var end = match.Index + match.Length;
        return (match.Index > 0 && (char.IsLetterOrDigit(text[match.Index - 1]) || text[match.Index - 1] is '.' or '/' or '-'))
            || (end < text.Length && (char.IsLetterOrDigit(text[end]) || (text[end] is '.' or '/' or '-' or ':' && end + 1 < text.Length && char.IsLetterOrDigit(text[end + 1]))));
    }

    // "43%", "383.91", "£1.2m", "<10% of Cohort", "79% (6m+)", "1,043,275", "558 days", "66%*", "just under 11"
    [GeneratedRegex($@"^(?:(?<comparison>{Comparing})\s?)?{Figure}\s?[*†‡▲▼↑↓→↔⬆⬇►◄]*(?:\s?\((?<note>[^()]*)\)|\s(?<note>of\s\p{{L}}[\p{{L}}\s]*)|\s?(?<note>[pr]))?[*†‡]*$", Options)]
    private static partial Regex Whole();

    // the same inside a sentence
    [GeneratedRegex($@"(?:(?<![\p{{L}}])(?<comparison>{Comparing})\s?)?{Figure}", Options)]
    private static partial Regex Inside();
}
