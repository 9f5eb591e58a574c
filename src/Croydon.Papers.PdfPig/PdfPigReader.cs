using System.Collections.Concurrent;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading;
using Croydon.Papers.Reading.Drawn;
using Croydon.Papers.Reading.Pdf;
using Croydon.Papers.Reading.Scan;

namespace Croydon.Papers.PdfPig;

/// <summary>
/// Words, outline, fills and rulings by PdfPig, in child processes because a PDF may be made so that reading it overflows the
/// stack. A file that PdfPig cannot read is read by poppler, which also draws the pages that hold pictures.
/// </summary>
/// <param name="child">The program that runs <see cref="PdfPigChild"/>, and its arguments.</param>
public sealed class PdfPigReader(IReadOnlyList<string> child) : IPaperReader
{
    private static readonly TimeSpan Time = TimeSpan.FromSeconds(50);

    private readonly PdfReader _poppler = new();
    private readonly ConcurrentBag<PdfPigWorker> _idle = [];

    public string Format => "pdf";

    /// <summary>Apart from poppler's, whose words differ here and there.</summary>
    public int Version => 101;

    public bool Accepts(PaperSource source) => _poppler.Accepts(source);

    public async Task<ReadResult> ReadAsync(PaperSource source, CancellationToken cancel)
    {
        var output = await ByChildAsync(source.Bytes, cancel);
        var read = PdfPigOutput.Read(output ?? []);
        if (output is null || read.Pages.Count == 0)
            return await ByPopplerAsync(source, read.Failure ?? "its reader stopped", cancel);
        IReadOnlyList<Page> words = [.. read.Pages.Select(p => p.Page)];
        (IReadOnlyList<Page> pages, IPageImages? images, IReadOnlyList<Problem> decisions) = words.Count > PopplerFailure.MostRendered
            ? (words, null, [])
            : await ScannedPages.ReadAsync(words, new DrawnImages([.. read.Pages.Select(p => p.Drawing)], new PopplerImages(source.Bytes)), cancel);
        return new ReadResult(Format)
        {
            Pages = pages,
            Outline = read.Outline,
            Metadata = read.Metadata,
            Images = images,
            Problems = [.. read.Problems, .. PopplerFailure.Warnings(pages), .. decisions],
        };
    }

    /// <summary>Null where the child did not survive it.</summary>
    private async Task<byte[]?> ByChildAsync(byte[] pdf, CancellationToken cancel)
    {
        var worker = _idle.TryTake(out var idle) && idle.IsFit ? idle : PdfPigWorker.Start(child);
        var output = await worker.ReadAsync(pdf, Time, cancel);
        if (output is not null && worker.IsFit)
            _idle.Add(worker);
        else
            worker.Dispose();
        return output;
    }

    private async Task<ReadResult> ByPopplerAsync(PaperSource source, string why, CancellationToken cancel)
    {
        var other = await _poppler.ReadAsync(source, cancel);
        return other.Rejected ? other : other with { Problems = [new Problem("read", Severity.Info, null, $"PdfPig could not read the PDF ({why}), so poppler did."), .. other.Problems] };
    }
}
