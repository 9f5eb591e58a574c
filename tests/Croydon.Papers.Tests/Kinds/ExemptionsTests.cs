using Croydon.Papers.Documents;
using Croydon.Papers.Kinds;

namespace Croydon.Papers.Tests.Kinds;

public sealed class ExemptionsTests
{
    [Fact]
    public void Find_MarkOnTheCover_TakesTheWholePaper()
    {
        var paper = PaperOf("Sale of land", "NOT FOR PUBLICATION", "The price asked is a secret.");

        var exemption = Assert.Single(Exemptions.Find(paper));

        Assert.True(exemption.WholePaper);
        Assert.Empty(Exemptions.TakeOut(paper, [exemption]).Blocks);
    }

    [Fact]
    public void Find_MarkInFrontOfOneReport_TakesThatPartOnly()
    {
        var paper = PaperOf("Agenda", "a", "b", "c", "d", "e", "Agenda Item 5", "Open words", "Agenda Item 6", "EXEMPT REPORT", "Secret words") with
        {
            Parts = [new Part("report", "Open", "5", 6, 8), new Part("report", "Shut", "6", 8, 11)],
        };

        var open = Exemptions.TakeOut(paper, Exemptions.Find(paper));

        Assert.DoesNotContain(open.Blocks, b => b.Text.Contains("Secret", StringComparison.Ordinal));
        Assert.Contains(open.Blocks, b => b.Text == "Open words");
        Assert.Equal("5", Assert.Single(open.Parts).AgendaItem);
        Assert.Contains(open.Problems, p => p.Stage == "exempt");
    }

    [Fact]
    public void Find_ItemListedUnderPartB_TakesItsReport()
    {
        var agenda = PaperOf("Agenda", "PART A", "1. Apologies", "PART B", "2. Sale of land", "Agenda Item 2", "Secret words");
        var paper = agenda with { Parts = [new Part("report", "Sale of land", "2", 5, 7)] };

        var open = Exemptions.TakeOut(paper, Exemptions.Find(paper));

        Assert.DoesNotContain(open.Blocks, b => b.Text == "Secret words");
    }

    [Fact]
    public void Find_MarkInTheMarginOfAPage_EmptiesThatPage()
    {
        var mark = new Word("CONFIDENTIAL", new Box(200, 20, 300, 32));
        var secret = new Word("Secret", new Box(100, 400, 140, 412));
        var paper = new Paper(PaperSource.Of("a.pdf", [1]), "pdf",
            [new Page(1, 595, 842, [new Word("Open", new Box(100, 400, 140, 412))]), new Page(2, 595, 842, [mark, secret])],
            [new Block(BlockKind.Paragraph, "Open", [Line.OfPage(1, [new Word("Open", new Box(100, 400, 140, 412))])]), new Block(BlockKind.Paragraph, "Secret", [Line.OfPage(2, [secret])])]);

        var open = Exemptions.TakeOut(paper, Exemptions.Find(paper));

        Assert.Equal(["Open"], open.Blocks.Select(b => b.Text));
        Assert.Empty(open.Pages[1].Words);
        Assert.NotEmpty(open.Pages[0].Words);
    }

    [Fact]
    public void Find_MarkAtTheTopOfAPage_TakesTheRestOfItsPart()
    {
        var paper = Paged(["Open"], ["EXEMPT APPENDIX", "Secret"], ["More of the secret"], ["Agenda Item 6", "Open again"]) with
        {
            Parts = [new Part("report", "First", "5", 0, 4), new Part("report", "Second", "6", 4, 6)],
        };

        var open = Exemptions.TakeOut(paper, Exemptions.Find(paper));

        Assert.Equal(["Open", "Agenda Item 6", "Open again"], open.Blocks.Select(b => b.Text));
        Assert.Equal([1, 4], open.Pages.Where(p => p.Words.Count > 0).Select(p => p.Number));
    }

    [Fact]
    public void Find_MarkInTheHeaderOfTheFirstPage_TakesTheWholePaper()
    {
        var paper = Paged(["Report on staffing", "Secret"], ["More of the secret"]);
        var marked = paper with { Pages = [paper.Pages[0] with { Words = [new Word("CONFIDENTIAL", new Box(200, 20, 300, 32)), .. paper.Pages[0].Words] }, paper.Pages[1]] };

        Assert.True(Assert.Single(Exemptions.Find(marked)).WholePaper);
        Assert.Empty(Exemptions.Find(paper));
    }

    [Fact]
    public void Find_MotionToExcludeThePublic_TakesNothing()
    {
        var paper = PaperOf("Agenda", "8. Exclusion of the Press and Public", "The public may be asked to leave where exempt information under Schedule 12A would be disclosed in the business that follows, on the grounds which the Act gives.");

        Assert.Empty(Exemptions.Find(paper));
    }

    private static Paper Paged(params string[][] pages)
    {
        var lines = pages.Select((texts, p) => texts.Select((t, i) => Line.OfPage(p + 1, [new Word(t, new Box(72, 200 + (20 * i), 300, 212 + (20 * i)))])).ToList()).ToList();
        return new Paper(PaperSource.Of("a.pdf", [1]), "pdf",
            [.. lines.Select((l, p) => new Page(p + 1, 595, 842, [.. l.SelectMany(x => x.Words)]))],
            [.. lines.SelectMany(l => l).Select(l => new Block(BlockKind.Paragraph, l.Text, [l]))]);
    }

    private static Paper PaperOf(params string[] paragraphs) =>
        new(PaperSource.Of("a.md", [1]), "text", [],
            [.. paragraphs.Select((p, i) => (Split: Croydon.Papers.Text.Markers.Split(p), Line: Line.OfFile(i + 1, p)))
                .Select(p => new Block(BlockKind.Paragraph, p.Split.Text, [p.Line]) { Marker = p.Split.Marker })]);
}
