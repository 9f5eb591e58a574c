using System.Globalization;
using Croydon.Papers.Documents;
using Croydon.Papers.Reading.Pdf;
using Croydon.Papers.Reading.Tools;
using Croydon.Papers.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace Croydon.Papers.App.Papers;

/// <summary>Pages of PDFs as PNG, rendered by poppler's pdftoppm when first asked for and kept in memory up to a limit and until the paper is stored again.</summary>
internal sealed class PageImages(IPaperCatalogue catalogue) : IDisposable
{
    private const long MemoryBytes = 96L << 20;
    private static readonly ChildLimits Limits = new(TimeSpan.FromSeconds(20), 32L << 20, 1L << 30);
    private readonly MemoryCache _kept = new(new MemoryCacheOptions { SizeLimit = MemoryBytes });
    private readonly SemaphoreSlim _turns = new(Math.Max(1, Environment.ProcessorCount - 1));

    /// <summary>Pixels per inch that may be asked for: a thumbnail, the reader, print.</summary>
    public static IReadOnlyList<int> Resolutions { get; } = [40, 100, 200];

    public void Dispose()
    {
        _kept.Dispose();
        _turns.Dispose();
    }

    /// <param name="page">From 1.</param>
    /// <returns>Null where poppler cannot show the page.</returns>
    public async Task<byte[]?> PngAsync(StoredPaper paper, int page, int dpi, CancellationToken cancel)
    {
        var key = (paper.Sha256, paper.StoredAt, page, dpi);
        if (_kept.TryGetValue(key, out byte[]? kept))
            return kept;
        await _turns.WaitAsync(cancel);
        try
        {
            if (_kept.TryGetValue(key, out kept))
                return kept;
            var png = await RenderAsync(await catalogue.FileForPageAsync(paper.Id, page, cancel) ?? [], page, dpi, await BlankedAsync(paper, page, cancel), cancel);
            return png is null ? null : _kept.Set(key, png, new MemoryCacheEntryOptions { Size = png.Length });
        }
        finally
        {
            _turns.Release();
        }
    }

    private async Task<IReadOnlyList<Box>> BlankedAsync(StoredPaper paper, int page, CancellationToken cancel) =>
        await catalogue.PageAsync(paper.Id, page, cancel) is { } stored ? BlankedImage.Places(stored.Page) : [];

    private static async Task<byte[]?> RenderAsync(byte[] pdf, int page, int dpi, IReadOnlyList<Box> blanked, CancellationToken cancel)
    {
        if (blanked.Count > 0)
            return pdf.Length > 0 && await new PopplerImages(pdf).RenderAsync(page, dpi, cancel) is { } image ? Png.Write(BlankedImage.Paint(image, blanked, dpi)) : null;
        var number = page.ToString(CultureInfo.InvariantCulture);
        var result = await ChildProcess.RunAsync(
            "pdftoppm", ["-f", number, "-l", number, "-r", dpi.ToString(CultureInfo.InvariantCulture), "-png", "-singlefile", "-"], pdf, Limits, cancel);
        return result.Succeeded && result.Output.Length > 0 ? result.Output : null;
    }
}
