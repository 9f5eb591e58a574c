using Croydon.Papers.Search;
using Croydon.Papers.Search.Indexing;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <summary>Counts hits by year, kind, body and council. Passages of a paper have neighbouring ids, so hits in order of id come paper by paper.</summary>
internal static class FacetCounts
{
    /// <param name="newest">Ids of hits, highest first.</param>
    public static SearchFacets Of(SqliteConnection connection, IReadOnlyList<long> newest)
    {
        var tally = new FacetTally();
        using var paperOf = connection.Command("SELECT d.kind, d.body, d.council, d.first_passage FROM passages p JOIN papers d ON d.id = p.paper WHERE p.id = $id", ("$id", 0L));
        for (var at = 0; at < newest.Count;)
        {
            paperOf.Parameters[0].Value = newest[at];
            var paper = paperOf.Rows(r => (Kind: r.Text("kind"), Body: r.Text("body"), Council: r.Text("council"), First: r.GetInt64(3)))[0];
            var end = at;
            while (end < newest.Count && newest[end] >= paper.First)
                end++;
            tally.Add(PassageIds.YearOf(newest[at]), paper.Kind, paper.Body, paper.Council, end - at);
            at = end;
        }

        return tally.Most();
    }
}
