using System.IO.Compression;
using System.Text;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Pdf;

namespace Croydon.Papers.Tests.Reading.Pdf;

public sealed class CutPdfTests
{
    private const string FirstPage = """
        3 0 obj
        <</Type /Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>>>>>>>
        endobj

        """;

    private const string FirstContent = """
        4 0 obj
        <</Length 41>>
        stream
        BT /F 12 Tf 60 700 Td (Winter rota) Tj ET
        endstream
        endobj

        """;

    [Fact]
    public async Task ReadAsync_CutBeforeThePageList_ReadsThePagesThatAreLeft()
    {
        var result = await ReadAsync(Encoding.Latin1.GetBytes($"%PDF-1.4\n{FirstPage}{FirstContent}5 0 obj\n<</Type/Page/Contents 6 0 R"));

        Assert.Equal(["Winter", "rota"], result.Pages[0].Words.Select(w => w.Text));
        Assert.Contains(result.Problems, p => p.Message.Contains("its list of pages is lost; 1 page was found and read", StringComparison.Ordinal));
    }

    [Fact]
    public async Task ReadAsync_PagesInAPackedStream_AreFound()
    {
        var page = FirstPage.Split('\n')[1];
        var packed = new MemoryStream();
        await using (var deflate = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            await deflate.WriteAsync(Encoding.Latin1.GetBytes($"3 0\n{page}"));
        byte[] cut = [.. Encoding.Latin1.GetBytes($"%PDF-1.5\n{FirstContent}7 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length {packed.Length}>>\nstream\n"), .. packed.ToArray(), .. "\nendstream\nendobj\n"u8];

        Assert.Equal(["Winter", "rota"], Assert.Single((await ReadAsync(cut)).Pages).Words.Select(w => w.Text));
    }

    [Fact]
    public void Mend_NoPageLeft_IsNull() => Assert.Null(CutPdf.Mend("%PDF-1.4\n1 0 obj\n<</Type/Pages/Kids[3 0 R]>>\nendobj"u8.ToArray()));

    private static async Task<Croydon.Papers.Reading.ReadResult> ReadAsync(byte[] bytes) =>
        await new PdfReader().ReadAsync(PaperSource.Of("cut.pdf", bytes), default);
}
