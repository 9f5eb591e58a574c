using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Docx;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace Croydon.Papers.Tests.Reading.Docx;

public sealed class DocxReaderTests
{
    private const string W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    [Fact]
    public async Task ReadAsync_HeadingsListsAndText_AreBlocks() =>
        Assert.Equal(
            ["Heading2 1. Background", "Paragraph 1.1 The depot opened.", "ListItem1 • Buses", "ListItem2 (a) small ones", "Paragraph 1.2 The depot closed."],
            Show(await ReadAsync(
                P("<w:pPr><w:outlineLvl w:val=\"1\"/><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>", "Background"),
                Numbered(1, 1, "The depot opened."), Numbered(2, 0, "Buses"), Numbered(2, 1, "small ones"), Numbered(1, 1, "The depot closed."))));

    [Fact]
    public async Task ReadAsync_TrackedChanges_AreAcceptedAndNamed()
    {
        var reading = await ReadAsync("<w:p><w:r><w:t xml:space=\"preserve\">Fares rise by </w:t></w:r><w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>ten</w:delText></w:r></w:del><w:ins w:id=\"2\" w:author=\"a\"><w:r><w:t>two</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>");

        Assert.Equal(["Paragraph Fares rise by two"], Show(reading));
        Assert.Contains("1 insertions", Assert.Single(reading.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ReadAsync_TableWithSpans_IsTheOneTableModel()
    {
        var table = (await ReadAsync("""
            <w:tbl><w:tr><w:trPr><w:tblHeader/></w:trPr><w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr><w:p><w:r><w:t>Routes</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:vMerge w:val="restart"/><w:shd w:val="clear" w:fill="FF0000"/></w:tcPr><w:p><w:r><w:t>North</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>12</w:t></w:r></w:p></w:tc></w:tr>
            <w:tr><w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc><w:tc><w:p><w:r><w:t>14</w:t></w:r></w:p></w:tc></w:tr></w:tbl>
            """)).Blocks[0].Table!;

        Assert.Equal(1, table.HeaderRows);
        Assert.Equal(["Routes/_", "North/12", "_/14"], table.Rows.Select(r => string.Join('/', r.Cells.Select(c => c?.Text ?? "_"))));
        Assert.Equal((2, "#ff0000"), (table.Rows[1].Cells[0]!.RowSpan, table.Rows[1].Cells[0]!.Fill));
    }

    [Fact]
    public async Task ReadAsync_DeletedParagraphMark_RunsOnInTheNextParagraph() =>
        Assert.Equal(
            ["Paragraph Fares rise in May."],
            Show(await ReadAsync(P("<w:pPr><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr>", "Fares rise"), P("", " in May."))));

    [Fact]
    public async Task ReadAsync_FootnotesAndEndnotes_AreCountedAsTheyComeAndStandLast() =>
        Assert.Equal(
            ["Paragraph Fares[1] rise[2]", "Paragraph [1] By law.", "Paragraph [2] In May."],
            Show(await ReadAsync("<w:p><w:r><w:t>Fares</w:t><w:endnoteReference w:id=\"7\"/><w:t xml:space=\"preserve\"> rise</w:t><w:footnoteReference w:id=\"3\"/></w:r></w:p>")));

    [Fact]
    public async Task ReadAsync_TextBox_IsReadOnceWhereItIsAnchored() =>
        Assert.Equal(
            ["Paragraph Above", "Paragraph Boxed", "Paragraph Below"],
            Show(await ReadAsync(
                $"""
                <w:p xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
                 xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml">
                <w:r><w:t>Above</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{P("", "Boxed")}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice>
                <mc:Fallback><w:pict><v:textbox><w:txbxContent>{P("", "Boxed")}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>
                """,
                P("", "Below"))));

    [Fact]
    public async Task ReadAsync_SymbolOfAPictureFont_KeepsItsPlace() =>
        Assert.Equal(["Paragraph Audit \uF0FC"], Show(await ReadAsync("<w:p><w:r><w:t xml:space=\"preserve\">Audit </w:t><w:sym w:font=\"Wingdings\" w:char=\"F0FC\"/></w:r></w:p>")));

    [Fact]
    public async Task ReadAsync_CellsInContentControlsAndAfterAGap_StandInTheirColumns()
    {
        var table = (await ReadAsync($"""
            <w:tbl><w:tr>{Td("Route")}{Td("Stops")}</w:tr>
            <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>{Td("12")}</w:tr>
            <w:sdt><w:sdtContent><w:tr>{Td("South")}<w:sdt><w:sdtContent>{Td("14")}</w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt>
            <w:tr><w:trPr><w:del w:id="1" w:author="a"/></w:trPr>{Td("North")}{Td("9")}</w:tr></w:tbl>
            """)).Blocks[0].Table!;

        Assert.Equal(["Route/Stops", "/12", "South/14"], table.Rows.Select(r => string.Join('/', r.Cells.Select(c => c!.Text))));
    }

    [Fact]
    public async Task ReadAsync_ListInACell_KeepsItsBulletsAndNumbers()
    {
        var table = (await ReadAsync($"<w:tbl><w:tr><w:tc>{Numbered(2, 0, "Buses")}{Numbered(2, 0, "Trams")}</w:tc><w:tc>{Numbered(1, 0, "Ferries")}</w:tc></w:tr></w:tbl>")).Blocks[0].Table!;

        Assert.Equal(["• Buses", "• Trams"], table.Rows[0].Cells[0]!.Lines.Select(l => l.Text));
        Assert.Equal("1. Ferries", table.Rows[0].Cells[1]!.Text);
    }

    [Fact]
    public async Task ReadAsync_ZipThatIsNoWordDocument_IsNotAccepted()
    {
        Assert.False(new DocxReader().Accepts(Croydon.Papers.Documents.PaperSource.Of("a.docx", [(byte)'P', (byte)'K', 3, 4, 0, 0])));
        Assert.True((await ReadAsync()).Blocks.Count == 0);
    }

    private static string P(string properties, string text) => $"<w:p>{properties}<w:r><w:t>{text}</w:t></w:r></w:p>";

    private static string Td(string text) => $"<w:tc>{P("", text)}</w:tc>";

    private static string Numbered(int list, int level, string text) => P($"<w:pPr><w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{list}\"/></w:numPr></w:pPr>", text);

    private static IEnumerable<string> Show(ReadResult reading) => reading.Blocks.Select(b => $"{b.Kind}{(b.Level > 0 ? b.Level : "")} {b.FullText}");

    private static async Task<ReadResult> ReadAsync(params string[] body)
    {
        using var bytes = new MemoryStream();
        using (var document = WordprocessingDocument.Create(bytes, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            main.Document = new Document($"<w:document {W}><w:body>{string.Concat(body)}</w:body></w:document>");
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes($"<w:footnotes {W}><w:footnote w:type=\"separator\" w:id=\"0\"/><w:footnote w:id=\"3\">{P("", "In May.")}</w:footnote></w:footnotes>");
            main.AddNewPart<EndnotesPart>().Endnotes = new Endnotes($"<w:endnotes {W}><w:endnote w:id=\"7\">{P("", "By law.")}</w:endnote></w:endnotes>");
            main.AddNewPart<NumberingDefinitionsPart>().Numbering = new Numbering($"""
                <w:numbering {W}>
                <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
                <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>
                <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
                </w:numbering>
                """);
        }

        var source = Croydon.Papers.Documents.PaperSource.Of("a.pdf", bytes.ToArray());
        Assert.True(new DocxReader().Accepts(source));
        return await new DocxReader().ReadAsync(source, CancellationToken.None);
    }
}
