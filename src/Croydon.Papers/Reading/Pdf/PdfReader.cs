using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Drawn;
using Croydon.Papers.Reading.Scan;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>Words with boxes, fonts, fills and lines by mutool where it is there, else by poppler, run as child processes; scanned pages by tesseract.</summary>
/// <param name="mayTrace">False to do as if mutool were missing.</param>
public sealed class PdfReader(bool mayTrace = true) : IPaperReader
{
    private static readonly byte[] Signature = "%PDF-"u8.ToArray();

    public string Format => "pdf";

    public int Version => 5;

    /// <summary>A signature within the first kilobyte, as the PDF readers in use accept it.</summary>
    public bool Accepts(PaperSource source) => source.Bytes.AsSpan(0, Math.Min(1024, source.Bytes.Length)).IndexOf(Signature) >= 0;

    public async Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel)
    {
        var result = await ReadAsync(source.Bytes, isMended: false, cancel);
        return result.Rejected && CutPdf.Mend(source.Bytes) is { } mended && await ReadAsync(mended, isMended: true, cancel) is var rest && rest.Pages.Any(p => p.Words.Count > 0) ? rest : result;
    }

    private async Task<ReadResult> ReadAsync(byte[] pdf, bool isMended, CancellationToken cancel)
    {
        var (pages, drawings, outline, info, end) = await PdfText.ReadAsync(pdf, mayTrace, cancel);
        if (pages.Count == 0)
            return ReadResult.Reject(Format, PopplerFailure.Explain(end));
        (IReadOnlyList<Page> read, IPageImages? images, IReadOnlyList<Problem> decisions) = pages.Count > PopplerFailure.MostRendered
            ? (pages, null, [])
            : await ScannedPages.ReadAsync(pages, new DrawnImages(drawings, new PopplerImages(pdf)), cancel);
        return new ReadResult(Format)
        {
            Pages = read,
            Outline = outline,
            Metadata = info.Metadata,
            Images = images,
            Problems = [.. PopplerFailure.Warnings(end, info, read, isMended), .. decisions],
        };
    }
}
