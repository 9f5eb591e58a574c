using System.Globalization;
using System.Text.RegularExpressions;
using Croydon.Papers.Text;

namespace Croydon.Papers.Items.Kpis;

/// <summary>Reads the rule for the colours: "24% or below Green 25%-34% Amber 35% and above Red", colours before or after, words cut at the cell's edge.</summary>
internal static partial class BandsReader
{
    private const string Number = @"[-−]?£?\d[\d,]*(?:\.\d+)?\s?%?";
    private const string To = @"\s*(?:-|–|—|to|and)\s*";
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    private static readonly (string Word, bool IsMax, bool Included)[] Ends =
    [
        ("not less than", false, true), ("not more than", true, true),
        ("or below", true, true), ("and below", true, true), ("or less", true, true), ("or under", true, true), ("and under", true, true), ("or fewer", true, true), ("or lower", true, true), ("≤", true, true), ("<=", true, true), ("up to", true, true), ("no more than", true, true), ("at most", true, true),
        ("less than", true, false), ("below", true, false), ("under", true, false), ("fewer than", true, false), ("<", true, false),
        ("or above", false, true), ("and above", false, true), ("or more", false, true), ("or over", false, true), ("and over", false, true), ("or higher", false, true), ("or greater", false, true), ("or better", false, true), ("≥", false, true), (">=", false, true), ("at least", false, true), ("+", false, true),
        ("greater than", false, false), ("more than", false, false), ("above", false, false), ("over", false, false), (">", false, false),
    ];

    /// <summary>All colours of one cell; null where it names none.</summary>
    public static Bands? Read(string text)
    {
        var shown = Fold.Spaces(text);
        var colours = Colour().Matches(shown);
        if (colours.Count == 0)
            return null;
        var colourFirst = shown[..colours[0].Index].Trim(' ', '-', '–', ':', '=', '|').Length == 0;
        var bands = new Dictionary<Rag, Band>();
        for (var i = 0; i < colours.Count; i++)
        {
            var colour = colours[i];
            var from = colourFirst ? colour.Index + colour.Length : i == 0 ? 0 : colours[i - 1].Index + colours[i - 1].Length;
            var to = colourFirst ? i + 1 < colours.Count ? colours[i + 1].Index : shown.Length : colour.Index;
            bands.TryAdd(RagOf(colour.Value), One(shown[from..to].Trim(' ', ':', ';', ',', '=', '|', '–', '-')));
        }

        return new Bands(bands.GetValueOrDefault(Rag.Green), bands.GetValueOrDefault(Rag.Amber), bands.GetValueOrDefault(Rag.Red)) { Raw = shown };
    }

    /// <summary>One band ("25%-34%", "98% or above", "&lt;90"); without ends where it cannot be read.</summary>
    public static Band One(string text)
    {
        var shown = Fold.Spaces(text);
        if (Range().Match(shown) is { Success: true } range)
            return Between(shown, Parse(range.Groups["a"].Value), Parse(range.Groups["b"].Value));
        var number = Single().Match(shown);
        if (!number.Success)
            return new Band(shown, null, null);
        var value = Parse(number.Value);
        var words = Fold.Key(shown);
        foreach (var (word, isMax, included) in Ends)
        {
            if (words.Contains(word, StringComparison.Ordinal))
                return isMax ? new Band(shown, null, value) { MaxIncluded = included } : new Band(shown, value, null) { MinIncluded = included };
        }

        return new Band(shown, value, value);
    }

    private static Band Between(string shown, decimal a, decimal b) => new(shown, Math.Min(a, b), Math.Max(a, b));

    private static decimal Parse(string text) =>
        decimal.Parse(string.Concat(text.Where(c => char.IsDigit(c) || c is '.')), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) * (text[0] is '-' or '−' ? -1 : 1);

    private static Rag RagOf(string word) => char.ToLowerInvariant(word[0]) switch { 'g' => Rag.Green, 'a' => Rag.Amber, _ => Rag.Red };

    // "Green", cut or misread: "Gree", "Greer"; "Amber", "Amb"; "Red", "Re"
    [GeneratedRegex(@"(?<!\p{L})(?:gre(?:en?|er)?|amb(?:er?)?|red?)(?!\p{L})", Options)]
    private static partial Regex Colour();

    // "25%-34%", "559 to 608", "between 85 and 94"
    [GeneratedRegex($@"(?<a>{Number}){To}(?<b>{Number})", Options)]
    private static partial Regex Range();

    [GeneratedRegex(Number, Options)]
    private static partial Regex Single();
}
