using Croydon.Papers.Search.Language;

namespace Croydon.Papers.Search.Understanding;

/// <summary>A query with its unknown words spelled as the index spells them.</summary>
/// <param name="Applied">True where it was searched for instead of what was typed.</param>
public sealed record Correction(string Query, bool Applied)
{
    private const int MostWords = 20;
    private const int MostUnknown = 4;

    /// <summary>Null where every word is known or nothing is near; words that only ask need not be known.</summary>
    public static Correction? Of(QueryNode? root, string query, IIndexWords index)
    {
        var spelling = new Spelling(index);
        var better = query;
        foreach (var word in Words(root).Distinct().Take(MostWords).Where(w => !StopWords.Contains(w) && !index.Has(w)).Take(MostUnknown))
        {
            if (spelling.Near(word, 1) is [var near])
                better = better.Replace(word, near, StringComparison.OrdinalIgnoreCase);
        }

        return better == query ? null : new Correction(better, false);
    }

    private static IEnumerable<string> Words(QueryNode? node) => node switch
    {
        WordNode word => Passages.Tokens.Of(word.Text),
        PhraseNode phrase => Passages.Tokens.Of(phrase.Text),
        AndNode and => and.Nodes.SelectMany(Words),
        OrNode or => or.Nodes.SelectMany(Words),
        _ => [],
    };
}
