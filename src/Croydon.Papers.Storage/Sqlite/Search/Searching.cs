using Croydon.Papers.Search;
using Croydon.Papers.Search.Indexing;
using Croydon.Papers.Search.Ranking;
using Croydon.Papers.Search.Understanding;
using Croydon.Papers.Storage.Sqlite.History;
using Microsoft.Data.Sqlite;

namespace Croydon.Papers.Storage.Sqlite.Search;

/// <param name="Total">As in <see cref="IPassageHits.Total"/>.</param>
/// <param name="Strict">How many matched the whole query.</param>
/// <param name="Exact">False where there are more than <paramref name="Total"/>.</param>
/// <param name="Bounded">True where not every hit was scored.</param>
internal sealed record SearchingResult(int Total, int Strict, bool Exact, bool Bounded, IReadOnlyList<SearchHit> Hits, SearchFacets Facets)
{
    public static SearchingResult Empty { get; } = new(0, 0, true, false, [], new SearchFacets());
}

/// <summary>One run of a plan: what matches whole, filled up with what matches in part, ranked and cut to the page asked for.</summary>
internal sealed class Searching(SqliteConnection connection, IndexMemory memory, IPassageIndex index, SearchRequest request, CancellationToken cancel)
{
    private const int Ranked = 150;

    // Whoever turns so many pages gets them in the order of the index.
    private const int MostRanked = 1000;
    private const int MostWeak = 20;

    private static readonly MatchNot NotRepeated = new(new MatchConcept(new Concept("", [Variant.Mark(RepeatedPassages.Mark)])));

    public bool HasFilters => request.Paper is not null || request.Kind is not null || request.Body is not null || request.Council is not null || request.Year is not null || request.From is not null || request.To is not null;

    public SearchingResult Run(SearchPlan plan)
    {
        var hits = Find(plan.Strict ?? new MatchNot(new MatchAny([])), plan);
        if (request.Sort is "newest" or "oldest")
            return ByDate(plan, hits);

        var last = request.Page * request.PageSize;
        var best = hits.Best(Math.Max(Ranked, last), all: request.Sort == "exact");
        if (last > MostRanked)
            return AsOrdered(plan, hits, best);
        var candidates = PassageRows.Candidates(connection, best, strict: true, cancel);
        var weak = hits.Total < request.PageSize && plan.Relaxed is { } relaxed ? Weak(Find(relaxed, plan), best) : [];
        var ranked = Ranker(plan).Rank([.. candidates, .. weak]);
        var strict = ranked.Where(r => r.Candidate.Strict).ToList();
        var shown = strict.Concat(ranked.Where(r => !r.Candidate.Strict).Take(MostWeak)).ToList();
        var total = hits.Total > best.Count ? hits.Total : shown.Count;
        return new SearchingResult(total, hits.Total, hits.IsExact, hits.IsBounded && request.Sort == "relevance", [.. OnPage(shown).Select(r => Hit(r, plan))], hits.Facets());
    }

    private Ranker Ranker(SearchPlan plan) => Rarity.Ranker(new IndexWords(connection, memory), memory.Passages, plan.Concepts);

    private IPassageHits Find(Match match, SearchPlan plan) =>
        index.Find(request.IncludeDuplicates || request.Paper is not null ? match : new MatchAll([match, NotRepeated]), request, plan.From, plan.To);

    private List<Candidate> Weak(IPassageHits hits, IReadOnlyList<long> known) =>
        PassageRows.Candidates(connection, [.. hits.Best(Ranked, all: request.Sort == "exact").Except(known)], strict: false, cancel);

    private SearchingResult ByDate(SearchPlan plan, IPassageHits hits)
    {
        var last = request.Page * request.PageSize;
        return AsOrdered(plan, hits, request.Sort == "newest" ? hits.Newest(last) : hits.Oldest(last));
    }

    private SearchingResult AsOrdered(SearchPlan plan, IPassageHits hits, IReadOnlyList<long> ids)
    {
        var ranker = Ranker(plan);
        var found = PassageRows.Candidates(connection, OnPage(ids), strict: true, cancel).Select(c => ranker.Rank([c])[0]);
        return new SearchingResult(hits.Total, hits.Total, hits.IsExact, false, [.. found.Select(r => Hit(r, plan))], hits.Facets());
    }

    private List<T> OnPage<T>(IEnumerable<T> all) => [.. all.Skip((request.Page - 1) * request.PageSize).Take(request.PageSize)];

    private SearchHit Hit(Ranked ranked, SearchPlan plan)
    {
        var passage = ranked.Candidate.Passage;
        var paper = connection.Rows($"SELECT {PaperRows.Columns} FROM papers d WHERE d.id = $id", PaperRows.Read, ("$id", ranked.Candidate.Paper))[0];
        return new SearchHit(paper.Id, paper.Title, paper.Description.Kind, paper.Description.Body, paper.Description.Council, paper.Description.Date,
            passage.Page, passage.PrintedPage, passage.Section.Length > 0 ? passage.Section : null, Snippet.Of(passage.Text, plan.Concepts),
            Math.Round(ranked.Score, 3), ranked.Weak, ranked.Why, UrlOf(paper.Id, passage.Page, passage.Line), Path.GetFileName(paper.File), passage.Line, passage.LineTo)
        {
            Box = passage.Box,
            Same = [.. ranked.Same.Select(s => SameAs(s)).Concat(InVersions(ranked.Candidate)).DistinctBy(s => s.DocumentId)],
        };
    }

    /// <summary>The same passage in other versions of the paper, which a search passes over.</summary>
    private List<SamePassage> InVersions(Candidate candidate) =>
        connection.Rows("""
            SELECT d.key, coalesce(d.title, d.file) AS title, p.page, p.line FROM papers d JOIN passages p ON p.id BETWEEN d.first_passage AND d.last_passage
            WHERE d.counted_in = $paper AND p.hash = $hash
            """, r => new SamePassage(r.Text("key")!, r.Text("title")!, UrlOf(r.Text("key")!, r.Int("page"), r.Int("line"))), ("$paper", candidate.Paper), ("$hash", candidate.Hash));

    private SamePassage SameAs(Candidate candidate)
    {
        var paper = connection.Rows($"SELECT {PaperRows.Columns} FROM papers d WHERE d.id = $id", PaperRows.Read, ("$id", candidate.Paper))[0];
        return new SamePassage(paper.Id, paper.Title, UrlOf(paper.Id, candidate.Passage.Page, candidate.Passage.Line));
    }

    private static string UrlOf(string paper, int? page, int? line) =>
        page is { } p ? FormattableString.Invariant($"/papers/{paper}/pages/{p}") : line is { } l ? FormattableString.Invariant($"/papers/{paper}/text?line={l}#cited") : $"/papers/{paper}";
}
