namespace Croydon.Papers.History.Duplicates;

/// <summary>Tells which passages of a paper another one has already, so that each is found and counted once.</summary>
public sealed class RepeatedText
{
    private const int RunOfWords = 3;
    private const double Repeated = 0.8;

    private readonly HashSet<string> _runs = new(StringComparer.Ordinal);
    private readonly HashSet<string> _whole = new(StringComparer.Ordinal);

    /// <param name="passages">Of the paper that is counted, in its order: runs go on from one to the next, since another rendering may cut them elsewhere.</param>
    public RepeatedText(IEnumerable<string> passages)
    {
        var all = passages.Select(Likeness.Words).ToList();
        _runs.UnionWith(Runs([.. all.SelectMany(w => w)]));
        _whole.UnionWith(all.Select(w => string.Join(' ', w)));
    }

    /// <summary>True where nearly all runs of three words are there; of fewer words, where a passage is the same.</summary>
    public bool Holds(string passage)
    {
        var words = Likeness.Words(passage);
        var runs = Runs(words).ToList();
        return runs.Count == 0 ? words.Count == 0 || _whole.Contains(string.Join(' ', words)) : runs.Count(_runs.Contains) >= Repeated * runs.Count;
    }

    private static IEnumerable<string> Runs(IReadOnlyList<string> words)
    {
        for (var i = 0; i + RunOfWords <= words.Count; i++)
            yield return $"{words[i]} {words[i + 1]} {words[i + 2]}";
    }
}
