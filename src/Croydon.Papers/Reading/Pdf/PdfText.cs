using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Drawn;
using Croydon.Papers.Reading.Pdf.Trace;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>What the programs tell of one PDF.</summary>
/// <param name="Pages">Without scanned words.</param>
/// <param name="Drawings">Page by page; null where a page has to be rendered; empty where mutool is not installed.</param>
/// <param name="End">How pdftotext ended, without its output.</param>
internal sealed record PdfText(IReadOnlyList<Page> Pages, IReadOnlyList<PageDrawing?> Drawings, IReadOnlyList<OutlineEntry> Outline, PdfInfo Info, ChildResult End)
{
    /// <summary>More than any paper's; pdfinfo stops at the last there is.</summary>
    private const string LastPage = "100000";

    private static readonly ChildLimits Limits = ChildLimits.Default with { Time = TimeSpan.FromSeconds(30), OutputBytes = 128L << 20 };

    /// <summary>
    /// Words by pdftotext; fonts, fills and lines by mutool, or by pdftohtml fonts alone where mutool is missing or does not come
    /// to the end; the outline by pdftohtml. What the programs print takes more room than what is read from it: nothing of it is kept.
    /// </summary>
    public static async Task<PdfText> ReadAsync(byte[] pdf, CancellationToken cancel)
    {
        var tracing = MupdfTrace.ReadAsync(pdf, cancel);
        var fonts = FontsAsync(pdf, outlineOnly: MupdfTrace.IsInstalled, cancel);
        var properties = RunAsync("pdfinfo", ["-isodates", "-box", "-f", "1", "-l", LastPage, "-"], pdf, cancel);
        var words = new PopplerTsv();
        var end = await ChildProcess.RunAsync("pdftotext", ["-tsv", "-", "-"], pdf, Limits, words.Take, cancel);
        var info = PdfInfo.Read((await properties).Output);
        var (trace, xml) = (await tracing, await fonts);
        var isTraced = trace.Count > 0 && trace.Count == words.Pages.Count;
        if (!isTraced && MupdfTrace.IsInstalled)
            xml = await FontsAsync(pdf, outlineOnly: false, cancel);
        List<Page> pages = [.. words.Pages.Select(info.Turned)];
        IReadOnlyList<TracedPage?> placed = isTraced ? [.. pages.Select((p, i) => info.CropOf(p.Number) is { } crop ? trace[i].Placed(crop, (p.Width, p.Height)) : null)] : [];
        return new PdfText(
            [.. pages.Select((p, i) => TornWords.Mend(isTraced ? BoldWords.Mark(p, placed[i]?.Bold ?? []) : FontWeights.Mark(p, xml.RunsOf(p.Number))))],
            [.. placed.Select(t => t?.Drawing)],
            xml.Outline,
            info,
            end);
    }

    private static async Task<PopplerXml> FontsAsync(byte[] pdf, bool outlineOnly, CancellationToken cancel)
    {
        string[] range = outlineOnly ? ["-l", "1"] : [];
        return PopplerXml.Read((await RunAsync("pdftohtml", ["-xml", "-i", "-zoom", "1", "-noroundcoord", .. range, "-stdout", "-", "-"], pdf, cancel)).Output);
    }

    private static Task<ChildResult> RunAsync(string program, string[] arguments, byte[] pdf, CancellationToken cancel) =>
        ChildProcess.RunAsync(program, arguments, pdf, Limits, cancel);
}
