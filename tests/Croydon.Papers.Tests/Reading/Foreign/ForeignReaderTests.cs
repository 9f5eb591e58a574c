using System.IO.Compression;
using System.Text;
using Croydon.Papers.Documents;

namespace Croydon.Papers.Tests.Reading.Foreign;

public sealed class ForeignReaderTests
{
    [Theory]
    [InlineData("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", "save it as PDF")]
    [InlineData("{\\rtf1\\ansi The minutes.}", "RTF")]
    [InlineData("\u0089PNG\r\n\u001A\n", "picture (PNG)")]
    [InlineData("\u00FF\u00D8\u00FF\u00E0", "picture (JPEG)")]
    [InlineData("II*\0", "picture (TIFF)")]
    [InlineData("From: A N Other <a@example.org>\r\nSubject: Minutes\r\nMIME-Version: 1.0\r\n\r\nHere they are.", "e-mail")]
    public async Task RunAsync_FileOfAnotherFormat_IsRejectedWithARemedy(string start, string remedy)
    {
        var read = await ReadAsync("minutes.doc", Encoding.Latin1.GetBytes(start));

        Assert.Equal(PaperStatus.Rejected, read.Status);
        Assert.Contains(remedy, Assert.Single(read.Paper.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xl/workbook.xml", "Excel")]
    [InlineData("ppt/presentation.xml", "PowerPoint")]
    [InlineData("content.xml", "OpenDocument")]
    [InlineData("minutes.txt", "unpack it")]
    public async Task RunAsync_ArchiveThatIsNoWordDocument_IsNamedByWhatItHolds(string entry, string remedy) =>
        Assert.Contains(remedy, Assert.Single((await ReadAsync("a.docx", Zip(entry))).Paper.Problems).Message, StringComparison.Ordinal);

    [Fact]
    public async Task RunAsync_ArchiveThatIsCutShort_IsDamaged() =>
        Assert.Contains("damaged", Assert.Single((await ReadAsync("a.docx", Zip("word/document.xml")[..60])).Paper.Problems).Message, StringComparison.Ordinal);

    [Fact]
    public async Task RunAsync_MemorandumWithFromAndTo_IsText() =>
        Assert.Equal("text", (await ReadAsync("memo.txt", "From: Director of Roads\nTo: Cabinet\nSubject: Salt\n\nThe barns are full."u8.ToArray())).Paper.Format);

    [Fact]
    public async Task RunAsync_EmptyFile_SaysSo() =>
        Assert.Contains("empty", Assert.Single((await ReadAsync("a.pdf", [])).Paper.Problems).Message, StringComparison.Ordinal);

    private static Task<ExtractedPaper> ReadAsync(string name, byte[] bytes) =>
        new PaperPipeline(new PapersServices()).RunAsync(PaperSource.Of(name, bytes), CancellationToken.None);

    private static byte[] Zip(string entry)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create))
        using (var writer = new StreamWriter(zip.CreateEntry(entry).Open()))
            writer.Write("x");
        return bytes.ToArray();
    }
}
