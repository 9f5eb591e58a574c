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
    public void Find_MotionToExcludeThePublic_TakesNothing()
    {
        var paper = PaperOf("Agenda", "8. Exclusion of the Press and Public", "The public may be asked to leave where exempt information under Schedule 12A would be disclosed in the business that follows, on the grounds which the Act gives.");

        Assert.Empty(Exemptions.Find(paper));
    }

    private static Paper PaperOf(params string[] paragraphs) =>
        new(PaperSource.Of("a.md", [1]), "text", [],
            [.. paragraphs.Select((p, i) => (Split: Croydon.Papers.Text.Markers.Split(p), Line: Line.OfFile(i + 1, p)))
                .Select(p => new Block(BlockKind.Paragraph, p.Split.Text, [p.Line]) { Marker = p.Split.Marker })]);
}
