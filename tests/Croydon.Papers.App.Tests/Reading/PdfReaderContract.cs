using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Pdf;
using Croydon.Papers.Testing;

namespace Croydon.Papers.App.Tests.Reading;

/// <summary>What every reader of PDFs must do: one subclass a reader.</summary>
public abstract class PdfReaderContract
{
    private const string Sentence = "BT /F1 10 Tf 100 700 Td (The quarry) Tj ET";

    protected abstract IPaperReader Reader { get; }

    [Fact]
    public async Task Read_OnePage_GivesItsSizeWordsAndProperties()
    {
        var read = await ReadAsync(MinimalPdf.Of(Sentence));

        var page = Assert.Single(read.Pages);
        Assert.Equal((1, 600, 800), (page.Number, page.Width, page.Height));
        Assert.Equal(["The", "quarry"], page.Words.Select(w => w.Text));
        Assert.Equal(("The quarry", "A Clerk"), (read.Metadata.Title, read.Metadata.Author));
        Assert.False(read.Rejected);
        Assert.Empty(read.Problems);
    }

    [Fact]
    public async Task Read_Word_StandsWhereItIsDrawn()
    {
        var box = (await ReadAsync(MinimalPdf.Of(Sentence))).Pages[0].Words[0].Box;

        Assert.InRange(box.X0, 99, 101);
        Assert.InRange(box.X1, 116, 119);
        Assert.InRange(box.Y0, 90, 94);
        Assert.InRange(box.Y1, 100, 104);
    }

    [Fact]
    public async Task Read_CellsAPointApart_StayTwoWords() =>
        Assert.Equal(["12%", "34%"], await WordsAsync("BT /F1 10 Tf 1 0 0 1 100 700 Tm (12%) Tj 1 0 0 1 121.5 700 Tm (34%) Tj ET"));

    [Fact]
    public async Task Read_WordInPieces_IsOne() =>
        Assert.Equal(["quarry"], await WordsAsync("BT /F1 10 Tf 100 700 Td [(qu) 20 (ar) -15 (ry)] TJ ET"));

    [Fact]
    public async Task Read_SidewaysHeader_IsOneWord() =>
        Assert.Equal(["Apr-17"], await WordsAsync("BT /F1 10 Tf 0 1 -1 0 100 600 Tm (Apr-17) Tj ET"));

    [Fact]
    public async Task Read_WordDrawnTwiceToLookBold_IsOne() =>
        Assert.Equal(["quarry"], await WordsAsync("BT /F1 10 Tf 100 700 Td (quarry) Tj 0.3 0 Td (quarry) Tj ET"));

    [Fact]
    public async Task Read_SameWordTwice_IsTwo() =>
        Assert.Equal(["quarry", "quarry"], await WordsAsync("BT /F1 10 Tf 100 700 Td (quarry) Tj 0 -12 Td (quarry) Tj ET"));

    [Fact]
    public async Task Read_TextBehindAScan_IsRead() =>
        Assert.Equal(["quarry"], await WordsAsync("BT 3 Tr /F1 10 Tf 100 700 Td (quarry) Tj ET"));

    [Fact]
    public async Task Read_TextOutsideThePage_IsNotRead() =>
        Assert.Equal(["quarry"], await WordsAsync("BT /F1 10 Tf 100 700 Td (quarry) Tj 0 300 Td (Draft) Tj ET"));

    [Fact]
    public async Task Read_SignsOfMarkUp_AreThemselves() =>
        Assert.Equal(["R&D", "<5%", "\"A\"", "O'Neill"], await WordsAsync("BT /F1 10 Tf 100 700 Td (R&D <5% \"A\" O'Neill) Tj ET"));

    [Fact]
    public async Task Read_AccentsAndDashes_AreThemselves() =>
        Assert.Equal(["Zo\u00EB", "\u2013", "\u00A310m"], await WordsAsync("BT /F1 10 Tf 100 700 Td (Zo\\353 \\226 \\24310m) Tj ET"));

    [Fact]
    public async Task Read_BoldFont_MarksItsWords() =>
        Assert.Equal([false, true], (await ReadAsync(MinimalPdf.Of("BT /F1 10 Tf 100 700 Td (The) Tj /F2 10 Tf 30 0 Td (quarry) Tj ET"))).Pages[0].Words.Select(w => w.Bold));

    [Fact]
    public async Task Read_TurnedPage_IsAsItIsShown()
    {
        var page = (await ReadAsync(MinimalPdf.Of(Sentence, page: "/Rotate 90"))).Pages[0];

        Assert.Equal((800, 600), (page.Width, page.Height));
        Assert.InRange(page.Words[0].Box.CentreX, 695, 710);
        Assert.InRange(page.Words[0].Box.CentreY, 100, 120);
    }

    [Fact]
    public async Task Read_Outline_GivesTitlesLevelsAndPages()
    {
        var read = await ReadAsync(MinimalPdf.Of(Sentence, catalogue: "/Outlines 8 0 R", more:
        [
            "<< /Type /Outlines /First 9 0 R /Last 9 0 R /Count 2 >>",
            "<< /Title (Item 5) /Parent 8 0 R /Dest [3 0 R /Fit] /First 10 0 R /Last 10 0 R /Count 1 >>",
            "<< /Title (Appendix A) /Parent 9 0 R /Dest [3 0 R /Fit] >>",
        ]));

        Assert.Equal([new OutlineEntry("Item 5", 1, 1), new OutlineEntry("Appendix A", 2, 1)], read.Outline);
    }

    [Fact]
    public async Task Images_Fill_HasItsColourAndPlace()
    {
        var read = await ReadAsync(MinimalPdf.Of($"1 0 0 rg 100 600 50 20 re f {Sentence}"));

        var image = (await read.Images!.RenderAsync(1, 72, CancellationToken.None))!;

        Assert.Equal((600, 800), (image.Width, image.Height));
        Assert.Equal((255, 0, 0), At(image, 125, 190));
        Assert.Equal((255, 255, 255), At(image, 125, 210));
        Assert.Equal((255, 255, 255), At(image, 90, 190));
    }

    [Theory]
    [InlineData("0.5 w 100 600 m 200 600 l S")]
    [InlineData("100 599.8 100 0.4 re f")]
    public async Task Images_Rule_IsALineOfItsOwn(string drawing)
    {
        var read = await ReadAsync(MinimalPdf.Of($"{drawing} {Sentence}"));

        var image = (await read.Images!.RenderAsync(1, 72, CancellationToken.None))!;

        Assert.Contains(Enumerable.Range(198, 5), y => At(image, 150, y).R < 160);
        Assert.Equal((255, 255, 255), At(image, 150, 205));
    }

    [Fact]
    public async Task Read_Script_IsToldAndNotRun() =>
        Assert.Contains((await ReadAsync(MinimalPdf.Of(Sentence, catalogue: "/Names << /JavaScript << /Names [(a) << /S /JavaScript /JS (app.alert) >>] >> >>"))).Problems, p => p.Message.Contains("script", StringComparison.Ordinal));

    [Theory]
    [InlineData("%PDF-1.4\nnothing else")]
    [InlineData("%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 1 0 R >>\nendobj\ntrailer << /Root 1 0 R >>")]
    public async Task Read_NoPages_IsRejectedInOneSentence(string pdf)
    {
        var read = await ReadAsync(Encoding.Latin1.GetBytes(pdf));

        Assert.True(read.Rejected);
        Assert.EndsWith(".", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Read_NestedBeyondAnyStack_EndsInAnAnswer()
    {
        var deep = MinimalPdf.Of(Sentence, page: "/Deep " + new string('[', 300_000) + new string(']', 300_000));

        Assert.NotNull(await ReadAsync(deep));
        Assert.Equal(["The", "quarry"], (await ReadAsync(MinimalPdf.Of(Sentence))).Pages[0].Words.Select(w => w.Text));
    }

    [Fact]
    public async Task Read_PapersOfTheCorpus_LosesNoWord()
    {
        foreach (var pdf in Directory.EnumerateFiles(Checkout.PathOf("corpus"), "*.pdf", SearchOption.AllDirectories))
        {
            var source = await PaperSource.LoadAsync(pdf, CancellationToken.None);
            var expected = (await new PdfReader(mayTrace: false).ReadAsync(source, CancellationToken.None)).Pages.SelectMany(p => p.Words).Select(w => w.Text).Order(StringComparer.Ordinal);

            Assert.Equal(expected, (await Reader.ReadAsync(source, CancellationToken.None)).Pages.SelectMany(p => p.Words).Select(w => w.Text).Order(StringComparer.Ordinal));
        }
    }

    private static (byte R, byte G, byte B) At(PageImage image, int x, int y)
    {
        var at = ((y * image.Width) + x) * 3;
        return (image.Rgb[at], image.Rgb[at + 1], image.Rgb[at + 2]);
    }

    private async Task<IEnumerable<string>> WordsAsync(string content) => (await ReadAsync(MinimalPdf.Of(content))).Pages[0].Words.Select(w => w.Text);

    private Task<ReadResult> ReadAsync(byte[] pdf) => Reader.ReadAsync(PaperSource.Of("a.pdf", pdf), CancellationToken.None);
}
