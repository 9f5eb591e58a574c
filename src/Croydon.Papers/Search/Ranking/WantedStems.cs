namespace Croydon.Papers.Search.Ranking;

/// <summary>The stems that a query asks for.</summary>
internal sealed class WantedStems
{
    private readonly HashSet<string> _stems;
    private readonly bool[] _first = new bool[128];

    public WantedStems(IEnumerable<string> stems)
    {
        _stems = stems.ToHashSet(StringComparer.Ordinal);
        foreach (var stem in _stems.Where(s => s.Length > 0 && char.IsAscii(s[0])))
            (_first[stem[0]], _first[char.ToUpperInvariant(stem[0])]) = (true, true);
    }

    public bool Contains(string stem) => _stems.Contains(stem);

    /// <summary>False where no word with this first letter can have one of the stems: taking off endings leaves the first letter.</summary>
    /// <param name="first">ASCII.</param>
    public bool MayBegin(char first) => _first[first];
}
