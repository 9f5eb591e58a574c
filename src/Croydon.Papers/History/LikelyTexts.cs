namespace Croydon.Papers.History;

/// <summary>
/// Finds the texts that may be like another without holding each against each: where two texts have so much in common, one
/// of the rarest words of either stands in both (the prefix filter of Chaudhuri, Ganti and Kaushik, "A primitive operator
/// for similarity joins in data cleaning", ICDE 2006, for <see cref="Likeness"/>).
/// </summary>
/// <param name="all">The words of every text that will be added or asked for.</param>
/// <param name="least">Likeness from which two texts count as alike, more than 0.</param>
internal sealed class LikelyTexts(IEnumerable<IReadOnlyList<string>> all, double least)
{
    private readonly Dictionary<string, int> _uses = all.SelectMany(words => words).CountBy(w => w, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
    private readonly Dictionary<string, List<int>> _owners = new(StringComparer.Ordinal);

    /// <param name="owner">What the text belongs to; several texts may belong to one.</param>
    public void Add(int owner, IReadOnlyList<string> words)
    {
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            if (!_owners.TryGetValue(word, out var owners))
                _owners[word] = owners = [];
            if (owners.Count == 0 || owners[^1] != owner)
                owners.Add(owner);
        }
    }

    /// <summary>Owners of all texts that are alike, and of some that are not, in their order.</summary>
    public IEnumerable<int> Like(IReadOnlyList<string> words)
    {
        // Two texts that are alike share at least this many of the words of either.
        var shared = (int)Math.Ceiling(words.Count * least / (2 - least));
        return words.OrderBy(w => _uses.GetValueOrDefault(w)).ThenBy(w => w, StringComparer.Ordinal).Take(words.Count - shared + 1)
            .Distinct(StringComparer.Ordinal).SelectMany(w => _owners.GetValueOrDefault(w, [])).Distinct().Order();
    }
}
