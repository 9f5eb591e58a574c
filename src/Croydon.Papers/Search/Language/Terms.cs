using System.Globalization;
using Croydon.Papers.Search.Passages;

namespace Croydon.Papers.Search.Language;

/// <summary>Makes nodes of single terms; null where a term holds no letter or digit.</summary>
internal static class Terms
{
    private const int ShortestPrefix = 2;

    public static QueryNode? Word(string text)
    {
        var words = Tokens.Of(text).ToList();
        return words switch
        {
            [] => null,
            [var one] when text.EndsWith('*') && one.Length >= ShortestPrefix => new PrefixNode(one),
            [var one] when text.EndsWith('~') => new FuzzyNode(one),
            _ when text.Any(char.IsDigit) => new WordNode(text.TrimEnd('.', ',', ';', '?', '!')),
            [var one] => new WordNode(one),
            _ => new PhraseNode(text.Trim('*', '~')),
        };
    }

    public static QueryNode? Phrase(string text) => Tokens.Of(text).Count() switch
    {
        0 => null,
        1 => new WordNode(text.Trim()),
        _ => new PhraseNode(text),
    };

    public static QueryNode? Field(string name, string value, Action<string> note)
    {
        if (!Tokens.Of(value).Any())
            return null;
        if (name == "year" && !int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
        {
            note("year: takes a year such as 2018, and was passed over");
            return null;
        }

        if (name is "from" or "to" && QueryDates.Read(value, name == "to") is null)
        {
            note($"{name}: takes a date such as 2018-03-31, 2018-03 or 2018, and was passed over");
            return null;
        }

        return new FieldNode(name, value);
    }
}
