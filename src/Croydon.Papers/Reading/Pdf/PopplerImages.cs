using System.Globalization;
using Croydon.Papers.Reading.Tools;

namespace Croydon.Papers.Reading.Pdf;

/// <summary>Pages rendered by poppler's pdftoppm, run as a child process.</summary>
/// <param name="pdf">The whole file.</param>
public sealed class PopplerImages(byte[] pdf) : IPageImages
{
    private static readonly ChildLimits Limits = ChildLimits.Default with { Time = TimeSpan.FromSeconds(20), OutputBytes = 96L << 20 };

    public async Task<PageImage?> RenderAsync(int page, int dpi, CancellationToken cancel) =>
        await RunAsync(page, dpi, [], cancel) is { } ppm ? PageImage.FromPpm(ppm) : null;

    public async Task<GrayImage?> RenderGrayAsync(int page, int dpi, CancellationToken cancel) =>
        await RunAsync(page, dpi, ["-gray"], cancel) is { } pgm ? GrayImage.FromPgm(pgm) : null;

    /// <summary>Null where the page could not be rendered within the limits.</summary>
    private async Task<byte[]?> RunAsync(int page, int dpi, string[] options, CancellationToken cancel)
    {
        var number = page.ToString(CultureInfo.InvariantCulture);
        var result = await ChildProcess.RunAsync(
            "pdftoppm", ["-f", number, "-l", number, "-r", dpi.ToString(CultureInfo.InvariantCulture), .. options, "-singlefile", "-"],
            pdf, Limits, cancel);
        return result.Succeeded && result.Output.Length > 0 ? result.Output : null;
    }
}
