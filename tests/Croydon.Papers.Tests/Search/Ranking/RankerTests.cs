using Croydon.Papers.Search.Passages;
using Croydon.Papers.Search.Ranking;
using Croydon.Papers.Search.Understanding;

namespace Croydon.Papers.Tests.Search.Ranking;

public sealed class RankerTests
{
    private static readonly Concept[] QuarryClosed = [new("quarry", [Variant.Typed("quarry")]), new("closed", [Variant.Typed("closed")])];

    [Fact]
    public void Rank_WordsSideBySide_ComeBeforeWordsFarApart() =>
        Assert.Equal([2, 1], Order(Candidate(1, "The quarry is deep and wide and old and wet and it was later closed."), Candidate(2, "The deep and wide and old and wet place is a quarry closed for good now.")));

    [Fact]
    public void Rank_WholeQueryMatched_ComesBeforeAnyPart() =>
        Assert.Equal([2, 1], Order(Candidate(1, "Quarry, quarry, quarry.") with { Strict = false }, Candidate(2, "Among many other things that were said of it on that day, the quarry at the far end of the ward may be closed.")));

    [Fact]
    public void Rank_NearlyEqualTextsOfTwoPapers_AreOne()
    {
        var ranked = Rank(Candidate(1, "The old quarry at the far end of the ward was closed in the spring."), Candidate(2, "• The old quarry at the far end of the ward was closed in the spring of that year"));

        Assert.Equal(2, Assert.Single(ranked).Same.Count + 1);
    }

    [Fact]
    public void Rank_NearlyEqualTextsOfOnePaper_AreTwo() =>
        Assert.Equal(2, Rank(Candidate(1, "The old quarry at the far end was closed for staff."), Candidate(2, "The old quarry at the far end was closed for managers.") with { Paper = 1 }).Count);

    private static IEnumerable<long> Order(params Candidate[] candidates) => Rank(candidates).Select(r => r.Candidate.Id);

    private static IReadOnlyList<Ranked> Rank(params Candidate[] candidates) => new Ranker(QuarryClosed, _ => 1).Rank(candidates);

    private static Candidate Candidate(long id, string text) =>
        new(id, PassageIndexing.Hash(text), id, "A paper", null, new Passage("paragraph", "", text), true);
}
