namespace Croydon.Papers.Search.Language;

internal enum TokenKind
{
    Word,
    Phrase,
    Or,
    And,
    Not,
    Open,
    Close,
    Field,
}

/// <param name="Text">The word or phrase without its marks; the field's name.</param>
internal readonly record struct Token(TokenKind Kind, string Text);

/// <summary>Cuts a query into words, phrases, operators and brackets. Never fails: what is no mark is a word.</summary>
internal static class QueryLexer
{
    public static IEnumerable<Token> Read(string query)
    {
        for (var at = 0; at < query.Length;)
        {
            var c = query[at];
            if (char.IsWhiteSpace(c))
            {
                at++;
            }
            else if (Mark(query, at) is { } mark)
            {
                yield return new Token(mark, "");
                at++;
            }
            else if (IsQuote(c))
            {
                var end = query.AsSpan(at + 1).IndexOfAny('"', '“', '”');
                var text = end < 0 ? query[(at + 1)..] : query.Substring(at + 1, end);
                yield return new Token(TokenKind.Phrase, text);
                at += text.Length + 2;
            }
            else
            {
                var word = WordAt(query, at);
                yield return OfWord(word);
                at += word.Length;
            }
        }
    }

    private static TokenKind? Mark(string query, int at) => query[at] switch
    {
        '(' => TokenKind.Open,
        ')' => TokenKind.Close,
        '-' when at + 1 < query.Length && StartsTerm(query[at + 1]) && (at == 0 || char.IsWhiteSpace(query[at - 1]) || query[at - 1] == '(') => TokenKind.Not,
        _ => null,
    };

    private static bool StartsTerm(char c) => char.IsLetterOrDigit(c) || IsQuote(c) || c is '(' or '£';

    private static bool IsQuote(char c) => c is '"' or '“' or '”';

    /// <summary>To the next space, bracket or quote; a field name ends with its colon.</summary>
    private static string WordAt(string query, int at)
    {
        var end = at;
        while (end < query.Length && !char.IsWhiteSpace(query[end]) && query[end] is not ('(' or ')') && !IsQuote(query[end]))
        {
            if (query[end] == ':' && QueryFields.IsField(query[at..end]))
                return query[at..(end + 1)];
            end++;
        }

        return query[at..end];
    }

    private static Token OfWord(string word) => word switch
    {
        "OR" or "|" or "||" => new Token(TokenKind.Or, word),
        "AND" or "&" or "&&" => new Token(TokenKind.And, word),
        "NOT" => new Token(TokenKind.Not, word),
        [.. var name, ':'] when QueryFields.IsField(name) => new Token(TokenKind.Field, name.ToLowerInvariant()),
        _ => new Token(TokenKind.Word, word),
    };
}
