using System.Globalization;
using Croydon.Papers.Search;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>Counts hits by year, kind, body and council. Passages of a paper have neighbouring ids, so hits in order of id come paper by paper.</summary>
internal static class FacetCounts
{
    private const int MostValues = 20;

    /// <param name="newest">Ids of hits, highest first.</param>
    public static SearchFacets Of(SqliteConnection connection, IReadOnlyList<long> newest)
    {
        var years = new Dictionary<string, int>(StringComparer.Ordinal);
        var (kinds, bodies, councils) = (new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal), new Dictionary<string, int>(StringComparer.Ordinal));
        using var paperOf = connection.Command("SELECT d.kind, d.body, d.council, d.first_passage FROM passages p JOIN papers d ON d.id = p.paper WHERE p.id = $id", ("$id", 0L));
        for (var at = 0; at < newest.Count;)
        {
            paperOf.Parameters[0].Value = newest[at];
            var paper = paperOf.Rows(r => (Kind: r.Text("kind"), Body: r.Text("body"), Council: r.Text("council"), First: r.GetInt64(3)))[0];
            var end = at;
            while (end < newest.Count && newest[end] >= paper.First)
                end++;
            Add(years, PassageIds.YearOf(newest[at])?.ToString(CultureInfo.InvariantCulture), end - at);
            Add(kinds, paper.Kind, end - at);
            Add(bodies, paper.Body, end - at);
            Add(councils, paper.Council, end - at);
            at = end;
        }

        return new SearchFacets { Year = [.. Most(years).OrderByDescending(y => y.Value)], Kind = Most(kinds), Body = Most(bodies), Council = Most(councils) };
    }

    private static void Add(Dictionary<string, int> counts, string? value, int count)
    {
        if (value is { Length: > 0 })
            counts[value] = counts.GetValueOrDefault(value) + count;
    }

    private static List<FacetCount> Most(Dictionary<string, int> counts) =>
        [.. counts.OrderByDescending(c => c.Value).ThenBy(c => c.Key, StringComparer.Ordinal).Take(MostValues).Select(c => new FacetCount(c.Key, c.Value))];
}
