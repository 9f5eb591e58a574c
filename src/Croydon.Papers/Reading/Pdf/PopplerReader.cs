using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Scan;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>Words with boxes by poppler's pdftotext, fonts and outline by its pdftohtml, run as child processes; scanned pages by tesseract.</summary>
public sealed class PopplerReader : IPaperReader
{
    private static readonly byte[] Signature = "%PDF-"u8.ToArray();
    private static readonly ChildLimits Limits = ChildLimits.Default with { Time = TimeSpan.FromSeconds(30), OutputBytes = 128L << 20 };

    public string Format => "pdf";

    public int Version => 2;

    /// <summary>A signature within the first kilobyte, as the PDF readers in use accept it.</summary>
    public bool Accepts(PaperSource source) => source.Bytes.AsSpan(0, Math.Min(1024, source.Bytes.Length)).IndexOf(Signature) >= 0;

    public async Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel)
    {
        var result = await ReadAsync(source.Bytes, isMended: false, cancel);
        return result.Rejected && CutPdf.Mend(source.Bytes) is { } mended && await ReadAsync(mended, isMended: true, cancel) is var rest && rest.Pages.Any(p => p.Words.Count > 0) ? rest : result;
    }

    private async Task<ReadResult> ReadAsync(byte[] pdf, bool isMended, CancellationToken cancel)
    {
        var (pages, outline, info, end) = await TextAsync(pdf, cancel);
        if (pages.Count == 0)
            return ReadResult.Reject(Format, PopplerFailure.Explain(end));
        (IReadOnlyList<Page> read, IPageImages? images, IReadOnlyList<Problem> decisions) = pages.Count > PopplerFailure.MostRendered
            ? (pages, null, [])
            : await ScannedPages.ReadAsync(pages, new PopplerImages(pdf), cancel);
        return new ReadResult(Format)
        {
            Pages = read,
            Outline = outline,
            Metadata = info.Metadata,
            Images = images,
            Problems = [.. PopplerFailure.Warnings(end, info, read, isMended), .. decisions],
        };
    }

    /// <summary>What the programs print takes more room than what is read from it: it is let go here.</summary>
    /// <returns>With how pdftotext ended, without its output.</returns>
    private static async Task<(IReadOnlyList<Page> Pages, IReadOnlyList<OutlineEntry> Outline, PdfInfo Info, ChildResult End)> TextAsync(byte[] pdf, CancellationToken cancel)
    {
        var fonts = RunAsync("pdftohtml", ["-xml", "-i", "-zoom", "1", "-noroundcoord", "-stdout", "-", "-"], pdf, cancel);
        var properties = RunAsync("pdfinfo", ["-isodates", "-"], pdf, cancel);
        var text = await RunAsync("pdftotext", ["-tsv", "-", "-"], pdf, cancel);
        var pages = PopplerTsv.Pages(text.Output);
        text = text with { Output = [] };
        var xml = PopplerXml.Read((await fonts).Output);
        return ([.. pages.Select(p => TornWords.Mend(FontWeights.Mark(xml.Turned(p), xml.RunsOf(p.Number))))], xml.Outline, PdfInfo.Read((await properties).Output), text);
    }

    private static Task<ChildResult> RunAsync(string program, string[] arguments, byte[] pdf, CancellationToken cancel) =>
        ChildProcess.RunAsync(program, arguments, pdf, Limits, cancel);
}
