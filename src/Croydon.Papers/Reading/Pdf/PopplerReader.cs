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

    public int Version => 1;

    /// <summary>A signature within the first kilobyte, as the PDF readers in use accept it.</summary>
    public bool Accepts(PaperSource source) => source.Bytes.AsSpan(0, Math.Min(1024, source.Bytes.Length)).IndexOf(Signature) >= 0;

    public async Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel)
    {
        var fonts = RunAsync("pdftohtml", ["-xml", "-i", "-zoom", "1", "-noroundcoord", "-stdout", "-", "-"], source, cancel);
        var properties = RunAsync("pdfinfo", ["-isodates", "-"], source, cancel);
        var text = await RunAsync("pdftotext", ["-tsv", "-", "-"], source, cancel);
        var xml = PopplerXml.Read((await fonts).Output);
        var info = PdfInfo.Read((await properties).Output);
        var pages = PopplerTsv.Pages(text.Output);
        if (pages.Count == 0)
            return ReadResult.Reject(Format, PopplerFailure.Explain(text));
        IReadOnlyList<Page> marked = [.. pages.Select(p => FontWeights.Mark(xml.Turned(p), xml.RunsOf(p.Number)))];
        (IReadOnlyList<Page> read, IPageImages? images, IReadOnlyList<Problem> decisions) = pages.Count > PopplerFailure.MostRendered
            ? (marked, null, [])
            : await ScannedPages.ReadAsync(marked, new PopplerImages(source.Bytes), cancel);
        return new ReadResult(Format)
        {
            Pages = read,
            Outline = xml.Outline,
            Metadata = info.Metadata,
            Images = images,
            Problems = [.. PopplerFailure.Warnings(text, info, read), .. decisions],
        };
    }

    private static Task<ChildResult> RunAsync(string program, string[] arguments, PaperSource source, CancellationToken cancel) =>
        ChildProcess.RunAsync(program, arguments, source.Bytes, Limits, cancel);
}
