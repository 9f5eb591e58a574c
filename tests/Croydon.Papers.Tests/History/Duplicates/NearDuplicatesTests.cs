using Croydon.Papers.History;
using Croydon.Papers.History.Duplicates;
using Croydon.Papers.Testing;
using Croydon.Papers.Tests.Items;

namespace Croydon.Papers.Tests.History.Duplicates;

public sealed class NearDuplicatesTests
{
    private static readonly DateOnly June = new(2019, 6, 18);

    [Fact]
    public async Task Find_OtherMarkUpSameWords_IsOnePaper()
    {
        var text = Prose(1, 400);
        var link = Assert.Single(await FindAsync(("a", "# Report\n\n" + text, June), ("b", "Report\n\n**" + text + "**", June), ("c", Prose(2, 400), June)));

        Assert.Equal(("Same", "a", "b"), (link.Relation.ToString(), link.A.Id, link.B.Id));
        Assert.InRange(link.Resemblance, 0.95, 1);
    }

    [Fact]
    public async Task Find_ReportOfAPack_StandsInsideIt()
    {
        var report = Prose(1, 300);
        var link = Assert.Single(await FindAsync(("pack", Prose(2, 1500) + "\n\n" + report + "\n\n" + Prose(3, 1500), June), ("report", report, June)));

        Assert.Equal((PaperRelation.Inside, "report", "pack"), (link.Relation, link.A.Id, link.B.Id));
    }

    [Fact]
    public async Task Find_HalfTheWords_IsADraftOnTheSameDayAndAnEditionOnAnother()
    {
        var (first, second) = (Prose(1, 500) + "\n\n" + Prose(2, 150), Prose(1, 500) + "\n\n" + Prose(3, 150));

        Assert.Equal(PaperRelation.Draft, Assert.Single(await FindAsync(("a", first, June), ("b", second, June))).Relation);
        Assert.Equal(PaperRelation.Edition, Assert.Single(await FindAsync(("a", first, June), ("b", second, June.AddDays(30)))).Relation);
    }

    [Fact]
    public async Task Find_OtherWordsAndShortNotices_AreNotLinked() =>
        Assert.Empty(await FindAsync(("a", Prose(1, 300), June), ("b", Prose(2, 300), June), ("c", "This page is left blank", June), ("d", "This page is left blank", June)));

    [Fact]
    public void Of_TwoRenderingsAndAnEdition_CountsTheOneWithPagesAndTheEdition()
    {
        var (a, b, c) = (new PaperRef("a", "A", June), new PaperRef("b", "B", June) { Pages = 5 }, new PaperRef("c", "C", June.AddDays(9)));
        var groups = PaperGroups.Of([a, b, c], [new PaperLink(a, b, PaperRelation.Same, 1, 1), new PaperLink(b, c, PaperRelation.Edition, 0.6, 0.7)]);

        Assert.Equal(["b+a", "c+"], groups.Select(g => $"{g.Counted.Id}+{string.Join(',', g.Others.Select(o => o.Id))}").Order());
    }

    [Fact]
    public async Task OnlyIn_OneSentenceMore_IsTheDifferenceWithItsPlace()
    {
        var shared = Prose(1, 60);
        var (more, less) = (await TextPaper.OfAsync(shared + "\n\nThe roof was mended before the winter came.\n"), await TextPaper.OfAsync(shared));

        var difference = Assert.Single(PaperDifferences.OnlyIn(more, less));
        Assert.Equal(("the roof was mended before the winter came", 3), (difference.Words, difference.Source.Line));
        Assert.Empty(PaperDifferences.OnlyIn(less, more));
    }

    [Fact]
    public async Task Find_RealPackInTwoRenderings_IsOnePaper()
    {
        if (SharedPapers.Find("seeds/000_92b3b5d07d4ad379.txt") is not { } one || SharedPapers.Find("seeds/002_4ed243e8e3d49012.txt") is not { } two)
            return;
        var link = Assert.Single(await FindAsync(("a", await File.ReadAllTextAsync(one), June), ("b", await File.ReadAllTextAsync(two), June)));

        Assert.Equal(PaperRelation.Same, link.Relation);
        Assert.InRange(link.Resemblance, 0.9, 1);
    }

    private static async Task<IReadOnlyList<PaperLink>> FindAsync(params (string Id, string Text, DateOnly Date)[] papers)
    {
        var read = new List<(PaperRef, Fingerprint)>();
        foreach (var (id, text, date) in papers)
            read.Add((new PaperRef(id, id, date), Fingerprint.Of(await TextPaper.OfAsync(text))));
        return NearDuplicates.Find(read);
    }

    /// <summary>Words without sense, the same for the same seed.</summary>
    private static string Prose(int seed, int words)
    {
        var random = new Random(seed);
        return string.Join(' ', Enumerable.Range(0, words).Select(_ => new string([.. Enumerable.Range(0, 5).Select(_ => (char)('a' + random.Next(26)))])));
    }
}
