using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>Words with boxes by poppler's pdftotext, run as a child process.</summary>
public sealed class PopplerReader : IPaperReader
{
    private static readonly byte[] Signature = "%PDF-"u8.ToArray();

    public string Format => "pdf";

    public int Version => 1;

    /// <summary>A signature within the first kilobyte, as the PDF readers in use accept it.</summary>
    public bool Accepts(PaperSource source) => source.Bytes.AsSpan(0, Math.Min(1024, source.Bytes.Length)).IndexOf(Signature) >= 0;

    public async Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel)
    {
        var fonts = ChildProcess.RunAsync(
            "pdftohtml", ["-xml", "-i", "-zoom", "1", "-noroundcoord", "-stdout", "-", "-"], source.Bytes, ChildLimits.Default, cancel);
        var result = await ChildProcess.RunAsync("pdftotext", ["-tsv", "-", "-"], source.Bytes, ChildLimits.Default, cancel);
        var xml = PopplerXml.Read((await fonts).Output);
        var pages = PopplerTsv.Pages(result.Output);
        if (pages.Count == 0)
            return ReadResult.Reject(Format, PopplerFailure.Explain(result));
        return new ReadResult(Format)
        {
            Pages = [.. pages.Select(p => FontWeights.Mark(p, xml.RunsOf(p.Number)))],
            Outline = xml.Outline,
            Images = new PopplerImages(source.Bytes),
            Problems = result.Succeeded ? [] : [new Problem("read", Severity.Warning, null, PopplerFailure.Explain(result))],
        };
    }
}
