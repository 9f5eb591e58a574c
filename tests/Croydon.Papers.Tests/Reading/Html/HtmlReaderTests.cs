using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Html;

namespace Croydon.Papers.Tests.Reading.Html;

public sealed class HtmlReaderTests
{
    [Fact]
    public async Task ReadAsync_ItemTable_GivesNumberedHeadingsAndTheirText() =>
        Assert.Equal(
            ["Heading2 Items", "Heading3 4. Bus stops", "Paragraph To note the list.", "Heading4 Minutes:", "Paragraph The list was noted."],
            await ShowAsync("""
                <table class="mgItemTable" id="mgItemTable"><caption class="mgSectionTitle">Items</caption>
                <tr><th class="mgHide">No.</th><th class="mgHide">Item</th></tr>
                <tr><td class="mgItemNumberCell"><p class="mgAiTitleTxt"><a name="AI1"></a>4.</p></td>
                <td><p class="mgAiTitleTxt"><a href="documents/s1/Bus stops.pdf">Bus stops <span class="mgFileSize">PDF 9 KB</span></a></p>
                <div class="mgWordPara"><div><p>To note
                the list.</p></div></div>
                <p class="mgSubItemTitleTxt">Minutes:</p><div class="mgWordPara"><p>The list was noted.</p></div></td></tr></table>
                """));

    [Fact]
    public async Task ReadAsync_NavigationAroundTheMainPart_IsDropped() =>
        Assert.Equal(
            ["Heading1 Timetable", "Paragraph Text of it."],
            await ShowAsync("<a class='sr-only' href='#m'>Skip to content</a><nav><ul><li>Home</li></ul></nav><div role='main'><div class='breadcrumb'>Home</div><h1>Timetable</h1><p>Text of it.</p></div><footer>Contact us</footer>"));

    [Fact]
    public async Task ReadAsync_InlineMarkup_KeepsItsSpaces() =>
        Assert.Equal(
            ["ListItem1 Ann Example (Chair) North Ward", "Paragraph Venue: Town Hall", "Paragraph after it"],
            await ShowAsync("<ul><li><a href='u'>Ann Example</a>&nbsp; &#40;Chair&#41;&nbsp; North Ward</li></ul><div><span>Venue:&nbsp;</span>Town <b>Hall</b><p>after it</p></div>"));

    [Fact]
    public async Task ReadAsync_NestedLists_KeepDepthAndNumbers() =>
        Assert.Equal(
            ["ListItem1 3. Third", "ListItem2 a. lettered", "ListItem1 4. Fourth"],
            await ShowAsync("<ol start='3'><li><p>Third</p><ol type='a'><li>lettered</li></ol></li><li>Fourth</li></ol>"));

    [Theory]
    [InlineData("windows-1252")]
    [InlineData("iso-8859-1")]
    public async Task ReadAsync_DeclaredEncoding_IsUsed(string charset)
    {
        byte[] page = [.. Encoding.ASCII.GetBytes($"<html><meta charset='{charset}'><p>Cost "), 0xA3, .. Encoding.ASCII.GetBytes("5</p>")];

        Assert.Equal("Cost £5", (await ReadAsync(page)).Blocks[0].Text);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public async Task ReadAsync_ByteOrderMark_IsPassedOverAndBelieved(string encoding)
    {
        var named = Encoding.GetEncoding(encoding);
        byte[] page = [.. named.GetPreamble(), .. named.GetBytes("<!DOCTYPE html><html><meta charset='windows-1252'><p>Cost £5</p>")];

        Assert.True(new HtmlReader().Accepts(PaperSource.Of("a.txt", page)));
        Assert.Equal("Cost £5", (await ReadAsync(page)).Blocks[0].Text);
    }

    [Fact]
    public async Task ReadAsync_CaptionOfATable_StandsBeforeIt() =>
        Assert.Equal(
            ["Paragraph Attendance", "Table Name | Present\nAnn Example | 4"],
            await ShowAsync("<table><caption>Attendance</caption><tr><th>Name</th><th>Present</th></tr><tr><td>Ann Example</td><td>4</td></tr></table>"));

    [Fact]
    public async Task ReadAsync_BottomlessNesting_IsRejectedWithAReason()
    {
        var reading = await ReadAsync(Encoding.ASCII.GetBytes("<html>" + string.Concat(Enumerable.Repeat("<div>", 50_000))));

        Assert.True(reading.Rejected);
        Assert.NotEmpty(reading.Problems[0].Message);
    }

    private static async Task<ReadResult> ReadAsync(byte[] page) =>
        await new HtmlReader().ReadAsync(PaperSource.Of("a.pdf", page), CancellationToken.None);

    private static async Task<string[]> ShowAsync(string body) =>
        [.. (await ReadAsync(Encoding.UTF8.GetBytes($"<!DOCTYPE html><html><body>{body}</body></html>"))).Blocks.Select(b => $"{b.Kind}{(b.Level > 0 ? b.Level : "")} {b.FullText}")];
}
