using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;

namespace Croydon.Papers.Lucene;

/// <summary>Gives the index words that are cut already: <see cref="Words"/> are the same here, in the default engine's ranking and in its snippets.</summary>
internal sealed class WordStream : TokenStream
{
    private readonly ICharTermAttribute _term;
    private IEnumerator<string> _next = Enumerable.Empty<string>().GetEnumerator();

    public WordStream() => _term = AddAttribute<ICharTermAttribute>();

    /// <summary>Set before each passage.</summary>
    public IEnumerable<string> Words { get; set; } = [];

    public override void Reset()
    {
        base.Reset();
        _next.Dispose();
        _next = Words.GetEnumerator();
    }

    public override bool IncrementToken()
    {
        ClearAttributes();
        if (!_next.MoveNext())
            return false;
        _term.SetEmpty().Append(_next.Current);
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            _next.Dispose();
        base.Dispose(disposing);
    }
}
