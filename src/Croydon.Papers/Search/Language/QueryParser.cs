namespace Croydon.Papers.Search.Language;

/// <summary>What was made of a query.</summary>
/// <param name="Root">Null where there is nothing to search for.</param>
/// <param name="Note">What was passed over, as a sentence for the user; null where all was understood.</param>
public sealed record ParsedQuery(QueryNode? Root, string? Note);

/// <summary>
/// Reads the query language by recursive descent: or = and ("OR" and)*; and = unary+; unary = ("NOT"|"-") unary | term.
/// Never fails: marks that make no sense are passed over, and the note says so.
/// </summary>
public sealed class QueryParser
{
    private const int MostTokens = 64;
    private const int Deepest = 8;

    private readonly List<Token> _tokens;
    private readonly List<string> _notes = [];
    private int _at;
    private int _depth;

    private QueryParser(string query)
    {
        _tokens = [.. QueryLexer.Read(query).Take(MostTokens + 1)];
        if (_tokens.Count > MostTokens)
        {
            _tokens.RemoveAt(MostTokens);
            _notes.Add($"only the first {MostTokens} words were searched for");
        }
    }

    public static ParsedQuery Parse(string query)
    {
        var parser = new QueryParser(query);
        var parts = new List<QueryNode>();
        while (parser._at < parser._tokens.Count)
        {
            if (parser.Or() is { } node)
                parts.Add(node);
            if (parser.Take(TokenKind.Close))
                parser.Note("a closing bracket without an opening one was passed over");
        }

        var notes = parser._notes.Distinct().ToList();
        return new ParsedQuery(Joined(parts, n => new AndNode(n)), notes.Count == 0 ? null : char.ToUpperInvariant(notes[0][0]) + string.Join("; ", notes)[1..] + ".");
    }

    private QueryNode? Or()
    {
        var nodes = new List<QueryNode>();
        do
        {
            if (And() is { } node)
                nodes.Add(node);
        }
        while (Take(TokenKind.Or));
        return Joined(nodes, n => new OrNode(n));
    }

    private QueryNode? And()
    {
        var nodes = new List<QueryNode>();
        while (_at < _tokens.Count && _tokens[_at].Kind is not (TokenKind.Or or TokenKind.Close))
        {
            if (!Take(TokenKind.And) && Unary() is { } node)
                nodes.Add(node);
        }

        return Joined(nodes, n => new AndNode(n));
    }

    private QueryNode? Unary()
    {
        if (!Take(TokenKind.Not))
            return Term();
        if (_at >= _tokens.Count || _tokens[_at].Kind is TokenKind.Or or TokenKind.And or TokenKind.Close)
        {
            Note("NOT without a word after it was passed over");
            return null;
        }

        return Deeper(Unary) is { } node ? new NotNode(node) : null;
    }

    private QueryNode? Term()
    {
        var token = _tokens[_at++];
        return token.Kind switch
        {
            TokenKind.Open => Group(),
            TokenKind.Phrase => Terms.Phrase(token.Text),
            TokenKind.Field => Field(token.Text),
            _ => Terms.Word(token.Text),
        };
    }

    private QueryNode? Group()
    {
        var node = Deeper(Or);
        if (!Take(TokenKind.Close))
            Note("a bracket was not closed; it was taken to end with the query");
        return node;
    }

    private QueryNode? Field(string name)
    {
        if (_at < _tokens.Count && _tokens[_at].Kind is TokenKind.Word or TokenKind.Phrase)
            return Terms.Field(name, _tokens[_at++].Text, Note);
        Note($"{name}: without a value was passed over");
        return null;
    }

    private QueryNode? Deeper(Func<QueryNode?> read)
    {
        if (_depth >= Deepest)
        {
            Note($"brackets deeper than {Deepest} were passed over");
            _at++;
            return null;
        }

        _depth++;
        var node = read();
        _depth--;
        return node;
    }

    private bool Take(TokenKind kind)
    {
        if (_at >= _tokens.Count || _tokens[_at].Kind != kind)
            return false;
        _at++;
        return true;
    }

    private void Note(string note) => _notes.Add(note);

    private static QueryNode? Joined(List<QueryNode> nodes, Func<List<QueryNode>, QueryNode> join) => nodes.Count switch
    {
        0 => null,
        1 => nodes[0],
        _ => join(nodes),
    };
}
