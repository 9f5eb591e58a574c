using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.PlainText;

namespace Croydon.Papers.Tests.Reading.PlainText;

public sealed class PlainTextReaderTests
{
    [Fact]
    public async Task ReadAsync_HeadingListAndParagraph_GivesBlocksWithLineNumbers()
    {
        var blocks = await ReadAsync("# Agenda\n\n1. Apologies\nfor absence\n\n- one\n  - two\n");

        Assert.Equal(
            ["Heading 1 1 Agenda", "Paragraph 0 3 1. Apologies for absence", "ListItem 1 6 - one", "ListItem 2 7 - two"],
            blocks.Select(b => $"{b.Kind} {b.Level} {b.LineNumber} {b.FullText}"));
    }

    [Fact]
    public async Task ReadAsync_PipeTable_KeepsEmptyCellsAndDropsTheRule()
    {
        var table = (await ReadAsync("| Ref | Apr-17 | RAG |\n|---|---|---|\n| CP 5 | 66% | |\n"))[0].Table!;

        Assert.Equal(1, table.HeaderRows);
        Assert.Equal(["Ref/Apr-17/RAG", "CP 5/66%/"], table.Rows.Select(r => string.Join('/', r.Cells.Select(c => c!.Text))));
        Assert.Equal(3, table.Rows[1].Line);
    }

    [Fact]
    public async Task ReadAsync_TabTable_DecodesEntitiesAndTags()
    {
        var table = (await ReadAsync("<b>LEAD:</b>\t<b>Children &amp; Families</b>\n"))[0].Table!;

        Assert.Equal(["LEAD:", "Children & Families"], table.Rows[0].Cells.Select(c => c!.Text));
    }

    [Theory]
    [InlineData("1.1 Note the audit.\n1.2  Note the plan\n", "Paragraph 1.1 Note the audit.|Paragraph 1.2 Note the plan")]
    [InlineData("FINANCIAL IMPACT\nNone of note.\n", "Heading FINANCIAL IMPACT|Paragraph None of note.")]
    [InlineData("**7. Localities update  \n(Pages 5 - 18)**\n", "Heading 7. Localities update (Pages 5 - 18)")]
    [InlineData("- i) Note the plan\n- ii) Note the risks\n", "ListItem i) Note the plan|ListItem ii) Note the risks")]
    [InlineData("Agenda Item 2\n\nPage 29\n\nText.\n", "Aside Agenda Item 2|Aside Page 29|Paragraph Text.")]
    [InlineData("e To be fair\n\ne To be kind\n", "ListItem e To be fair|ListItem e To be kind")]
    [InlineData("25\n\n20\n\nApr-17\n\nMembers agreed.\n", "Aside 25|Aside 20|Aside Apr-17|Paragraph Members agreed.")]
    public async Task ReadAsync_TextAsExtractorsLeaveIt_GivesWhatAReaderSees(string text, string expected) =>
        Assert.Equal(expected.Split('|'), (await ReadAsync(text)).Select(b => $"{b.Kind} {b.FullText}"));

    [Fact]
    public async Task ReadAsync_HardLineBreaks_StayLinesOfOneBlock()
    {
        var block = Assert.Single(await ReadAsync("Contact Officer:  \nAnn Example  \nHead of Parks\n"));

        Assert.Equal(["Contact Officer:", "Ann Example", "Head of Parks"], block.Lines.Select(l => l.Text));
    }

    [Fact]
    public async Task ReadAsync_WindowsBytes_AreDecoded()
    {
        var reading = await new PlainTextReader().ReadAsync(PaperSource.Of("a.txt", [0x93, (byte)'y', (byte)'e', (byte)'s', 0x94]), CancellationToken.None);

        Assert.Equal("“yes”", reading.Blocks[0].Text);
    }

    [Theory]
    [InlineData("P5\n2 2\n255\n", 255, false)]
    [InlineData("The caf", 0xE9, true)]
    public void Accepts_BytesThatAreNotUtf8_AreTextOnlyWhereMostAreLetters(string start, byte then, bool text)
    {
        var bytes = Encoding.ASCII.GetBytes(start).Concat(Enumerable.Repeat(then, text ? 1 : 400)).ToArray();

        Assert.Equal(text, new PlainTextReader().Accepts(PaperSource.Of("a", bytes)));
    }

    private static async Task<IReadOnlyList<Block>> ReadAsync(string text) =>
        (await new PlainTextReader().ReadAsync(PaperSource.Of("a.md", Encoding.UTF8.GetBytes(text)), CancellationToken.None)).Blocks;
}
