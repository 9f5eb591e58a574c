using System.Globalization;
using System.Text.Json;
using Croydon.Papers.History;
using Croydon.Papers.History.Duplicates;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.History;

/// <summary>Finds papers with the same words as one that was just stored, links them, and says which of them counts.</summary>
internal sealed class PaperLinks(SqliteConnection connection)
{
    private const string Linked = """
        WITH RECURSIVE own (id) AS (
            SELECT $paper
            UNION SELECT l.b FROM own JOIN paper_links l ON l.a = own.id WHERE l.relation <> 'Edition'
            UNION SELECT l.a FROM own JOIN paper_links l ON l.b = own.id WHERE l.relation <> 'Edition')
        """;

    private readonly Fingerprints _fingerprints = new(connection);

    /// <summary>Papers that count as one with this, itself among them.</summary>
    public IReadOnlyList<long> GroupOf(long paper) => connection.Rows($"{Linked} SELECT id FROM own JOIN papers USING (id)", r => r.GetInt64(0), ("$paper", paper));

    public void Add(long paper, Fingerprint fingerprint)
    {
        _fingerprints.Write(paper, fingerprint);
        var own = RefOf(paper);
        var all = _fingerprints.Candidates(paper).Select(id => (Paper: RefOf(id), Fingerprint: _fingerprints.Read(id))).Where(c => c.Fingerprint is not null)
            .Select(c => (c.Paper, c.Fingerprint!)).Prepend((own, fingerprint)).ToList();
        foreach (var link in NearDuplicates.Find(all).Where(l => l.A == own || l.B == own))
            connection.Run("INSERT OR REPLACE INTO paper_links (a, b, relation, resemblance, a_in_b) VALUES ($a, $b, $relation, $resemblance, $inside)",
                ("$a", RowOf(link.A)), ("$b", RowOf(link.B)), ("$relation", link.Relation.ToString()), ("$resemblance", link.Resemblance), ("$inside", link.AInB));
        Regroup(paper);
    }

    /// <summary>Chooses the paper that counts among those that are one with this. A removed paper's are to be regrouped each.</summary>
    public void Regroup(long paper)
    {
        var papers = GroupOf(paper).Select(RefOf).ToList();
        if (papers.Count == 0)
            return;
        foreach (var group in PaperGroups.Of(papers, LinksAmong(papers)))
        {
            var counted = RowOf(group.Counted);
            Count(counted, null);
            foreach (var other in group.Others)
                Count(RowOf(other), counted);
        }
    }

    private void Count(long paper, long? countedIn)
    {
        connection.Run("UPDATE papers SET counted_in = $in WHERE id = $paper", ("$in", countedIn), ("$paper", paper));
        new RepeatedPassages(connection).Write(paper, countedIn);
    }

    private List<PaperLink> LinksAmong(IReadOnlyList<PaperRef> papers)
    {
        var known = papers.ToDictionary(RowOf);
        return [.. connection.Rows("SELECT a, b, relation, resemblance, a_in_b FROM paper_links WHERE a IN (SELECT value FROM json_each($ids)) AND b IN (SELECT value FROM json_each($ids))",
                r => (A: r.GetInt64(0), B: r.GetInt64(1), Relation: r.GetString(2), Resemblance: r.GetDouble(3), Inside: r.GetDouble(4)), ("$ids", JsonSerializer.Serialize(known.Keys)))
            .Select(l => new PaperLink(known[l.A], known[l.B], Enum.Parse<PaperRelation>(l.Relation), l.Resemblance, l.Inside))];
    }

    /// <summary>Its id is the row's, so that links can be written by it.</summary>
    private PaperRef RefOf(long paper) =>
        connection.Rows("SELECT coalesce(title, file) AS title, file, body, date, pages, (SELECT count(*) FROM items i WHERE i.paper = papers.id AND i.across = 0) AS items FROM papers WHERE id = $id",
            r => new PaperRef(paper.ToString(CultureInfo.InvariantCulture), r.Text("title")!, r.Date("date")) { Body = r.Text("body"), Pages = r.Int("pages"), File = r.Text("file")!, Items = r.Int("items")!.Value }, ("$id", paper))[0];

    private static long RowOf(PaperRef paper) => long.Parse(paper.Id, NumberStyles.None, CultureInfo.InvariantCulture);
}
