using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Drawn;
using Croydon.Papers.Reading.Pdf.Trace;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>What the programs tell of one PDF.</summary>
/// <param name="Pages">Without scanned words.</param>
/// <param name="Drawings">Page by page; null where a page has to be rendered; empty where mutool did not draw them.</param>
/// <param name="End">How the program that gave the pages ended, without its output.</param>
internal sealed record PdfText(IReadOnlyList<Page> Pages, IReadOnlyList<PageDrawing?> Drawings, IReadOnlyList<OutlineEntry> Outline, PdfInfo Info, ChildResult End)
{
    /// <summary>More than any paper's; pdfinfo stops at the last there is.</summary>
    private const string LastPage = "100000";

    /// <summary>Of each of the programs.</summary>
    internal static readonly ChildLimits Limits = ChildLimits.Default with { Time = TimeSpan.FromSeconds(30), OutputBytes = 128L << 20 };

    /// <summary>Small discs and squares of each page; empty where mutool did not draw them.</summary>
    public IReadOnlyList<IReadOnlyList<Box>> Dots { get; init; } = [];

    /// <summary>
    /// Words, fonts, fills, lines and outline by mutool. Where it is missing, or could not read the file whole, words by pdftotext,
    /// fonts and outline by pdftohtml. What the programs print takes more room than what is read from it: nothing of it is kept.
    /// </summary>
    /// <param name="mayTrace">False to do as if mutool were missing.</param>
    public static async Task<PdfText> ReadAsync(byte[] pdf, bool mayTrace, CancellationToken cancel)
    {
        var properties = RunAsync("pdfinfo", ["-isodates", "-box", "-f", "1", "-l", LastPage, "-"], pdf, cancel);
        var trace = mayTrace ? await MupdfTrace.ReadAsync(pdf, cancel) : null;
        var end = await properties;
        var info = PdfInfo.Read(end.Output);
        if (trace is null || PopplerFailure.IsOfDamaged(end) || Placed(trace.Pages, info) is not { } placed)
            return await ByPopplerAsync(pdf, info, cancel);
        return new PdfText(
            [.. placed.Select((p, i) => TornWords.Mend(new Page(i + 1, p.Width, p.Height, p.WordsInside)))],
            [.. placed.Select(p => p.Drawing)],
            trace.Outline ?? (await FontsAsync(pdf, outlineOnly: true, cancel)).Outline,
            info,
            end with { Output = [] })
        { Dots = [.. placed.Select(p => p.Dots)] };
    }

    private static async Task<PdfText> ByPopplerAsync(byte[] pdf, PdfInfo info, CancellationToken cancel)
    {
        var fonts = FontsAsync(pdf, outlineOnly: false, cancel);
        var words = new PopplerTsv();
        var end = await ChildProcess.RunAsync("pdftotext", ["-tsv", "-", "-"], pdf, Limits, words.Take, cancel);
        var xml = await fonts;
        return new PdfText([.. words.Pages.Select(p => TornWords.Mend(FontWeights.Mark(info.Turned(p), xml.RunsOf(p.Number))))], [], xml.Outline, info, end);
    }

    /// <summary>Traced pages as poppler shows them, by their media boxes; null where both programs see different pages.</summary>
    private static List<TracedPage>? Placed(IReadOnlyList<TracedPage> traced, PdfInfo info)
    {
        var placed = traced.Select((t, i) => info.CropOf(i + 1) is { } crop && info.SizeOf(i + 1) is { } size ? t.Placed(crop, size) : null).OfType<TracedPage>().ToList();
        return placed.Count == traced.Count && placed.Count == info.Pages ? placed : null;
    }

    private static async Task<PopplerXml> FontsAsync(byte[] pdf, bool outlineOnly, CancellationToken cancel)
    {
        string[] range = outlineOnly ? ["-l", "1"] : [];
        return PopplerXml.Read((await RunAsync("pdftohtml", ["-xml", "-i", "-zoom", "1", "-noroundcoord", .. range, "-stdout", "-", "-"], pdf, cancel)).Output);
    }

    private static Task<ChildResult> RunAsync(string program, string[] arguments, byte[] pdf, CancellationToken cancel) =>
        ChildProcess.RunAsync(program, arguments, pdf, Limits, cancel);
}
