namespace Croydon.Papers.Reading.Tools;

/// <summary>One string for all words of one spelling: a long paper repeats most of its words.</summary>
internal sealed class Spellings
{
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _known = new HashSet<string>(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    public string Once(ReadOnlySpan<char> text)
    {
        if (_known.TryGetValue(text, out var known))
            return known;
        var spelling = text.ToString();
        _known.Set.Add(spelling);
        return spelling;
    }
}
