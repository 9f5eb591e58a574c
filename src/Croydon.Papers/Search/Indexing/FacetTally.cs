using System.Globalization;

namespace Croydon.Papers.Search.Indexing;

/// <summary>Counts hits by year, kind, body and council.</summary>
public sealed class FacetTally
{
    private const int MostValues = 20;

    private readonly Dictionary<string, int> _years = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _kinds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _bodies = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _councils = new(StringComparer.Ordinal);

    /// <param name="year">Null where the paper has no date.</param>
    /// <param name="kind">Null or empty where not known; the others likewise.</param>
    public void Add(int? year, string? kind, string? body, string? council, int count)
    {
        Add(_years, year?.ToString(CultureInfo.InvariantCulture), count);
        Add(_kinds, kind, count);
        Add(_bodies, body, count);
        Add(_councils, council, count);
    }

    /// <summary>The most frequent values first; years from the last.</summary>
    public SearchFacets Most() =>
        new() { Year = [.. Most(_years).OrderByDescending(y => y.Value)], Kind = Most(_kinds), Body = Most(_bodies), Council = Most(_councils) };

    private static void Add(Dictionary<string, int> counts, string? value, int count)
    {
        if (value is { Length: > 0 })
            counts[value] = counts.GetValueOrDefault(value) + count;
    }

    private static List<FacetCount> Most(Dictionary<string, int> counts) =>
        [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(MostValues).Select(c => new FacetCount(c.Key, c.Value))];
}
