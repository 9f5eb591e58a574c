using System.Text;
using System.Text.RegularExpressions;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Drawn;
using Croydon.Papers.Reading.Scan;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>Words with boxes, fonts, fills and lines by mutool where it is there, else by poppler, run as child processes; scanned pages by tesseract.</summary>
/// <param name="mayTrace">False to do as if mutool were missing.</param>
public sealed partial class PdfReader(bool mayTrace = true) : IPaperReader
{
    private const int Sniffed = 1024;

    private static readonly byte[] Signature = "%PDF-"u8.ToArray();

    public string Format => "pdf";

    public int Version => 6;

    /// <summary>A signature within the first kilobyte, as the PDF readers in use accept it, or a file that lost its first line and begins with an object.</summary>
    public bool Accepts(PaperSource source)
    {
        var start = source.Bytes.AsSpan(0, Math.Min(Sniffed, source.Bytes.Length));
        return start.IndexOf(Signature) >= 0 || Headless().IsMatch(Encoding.Latin1.GetString(start));
    }

    public async Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel)
    {
        var result = await ReadAsync(source.Bytes, isMended: false, cancel);
        return result.Rejected && CutPdf.Mend(source.Bytes) is { } mended && await ReadAsync(mended, isMended: true, cancel) is var rest && rest.Pages.Any(p => p.Words.Count > 0) ? rest : result;
    }

    private async Task<ReadResult> ReadAsync(byte[] pdf, bool isMended, CancellationToken cancel)
    {
        var text = await PdfText.ReadAsync(pdf, mayTrace, cancel);
        var (pages, drawings, outline, info, end) = text;
        if (pages.Count == 0)
            return ReadResult.Reject(Format, PopplerFailure.Explain(end));
        (IReadOnlyList<Page> read, IPageImages? images, IReadOnlyList<Problem> decisions) = pages.Count > PopplerFailure.MostRendered
            ? (pages, null, [])
            : await ScannedPages.ReadAsync(pages, new DrawnImages(drawings, new PopplerImages(pdf)) { Dots = text.Dots }, cancel);
        return new ReadResult(Format)
        {
            Pages = read,
            Outline = outline,
            Metadata = info.Metadata,
            Images = images,
            Problems = [.. PopplerFailure.Warnings(end, info, read, isMended), .. decisions],
        };
    }

    // "5 0 obj <</Type/Page", after white space
    [GeneratedRegex(@"\A\s*\d{1,7}\s+\d{1,5}\s+obj\s*<<\s*/")]
    private static partial Regex Headless();
}
